package io.github.ismskit.lookback;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.nonconformity;
import static io.github.ismskit.fixture.Written.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.rule.StandardRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * One monthly activity from 2026-08-31 on; August and October were done, September was not. A nonconformity of 5 November
 * answers for September, whose window closed when that of October opened, on 21 October.
 *
 * <pre>
 * month end    August   September            October   expected  proven  explained  failed
 * 2026-08-31   done     -                    -         1         1       0          0
 * 2026-09-30   done     in grace             -         1         1       0          0
 * 2026-10-31   done     missed               done      3         2       0          1
 * 2026-11-30   done     missed, explained    done      3         2       1          0    November is in grace
 * </pre>
 */
final class LookBackTest {

    private static final LocalDate DEC_10 = LocalDate.of(2026, 12, 10);

    @Test
    void tellsEachMonthEndByWhatWasKnownThen() {
        assertThat(back(given()))
                .extracting(Snapshot::day, Snapshot::obligations)
                .containsExactly(
                        tuple("2026-08-31", new Obligations(1, 1, 0, 0)),
                        tuple("2026-09-30", new Obligations(1, 1, 0, 0)),
                        tuple("2026-10-31", new Obligations(3, 2, 0, 1)),
                        tuple("2026-11-30", new Obligations(3, 2, 1, 0)));
    }

    /** What a nonconformity of November explains was red at the end of October, and stays so in the trend. */
    @Test
    void keepsTheVerdictOfAMonthThatWasAnsweredForLater() {
        assertThat(back(given()))
                .extracting(Snapshot::verdict)
                .containsExactly(Verdict.PASS, Verdict.PASS, Verdict.FAIL, Verdict.PASS);
    }

    @Test
    void countsNonconformitiesFromTheDayOfDetection() {
        assertThat(back(given())).extracting(Snapshot::openNonconformities).containsExactly(0, 0, 0, 1);
    }

    /** A record that came later, about work done earlier, was not known at the month end before it. */
    @Test
    void leavesEvidenceOutThatWasRecordedLater() {
        Given late = Given.isms(
                activity("ACT-1").with("start", "2026-08-31"),
                evidence("EV-08", "ACT-1", "2026-08-30").with("recorded", "2026-09-02"));
        assertThat(back(late).get(0).obligations()).isEqualTo(new Obligations(0, 0, 0, 0));
        assertThat(back(late).get(1).obligations()).isEqualTo(new Obligations(1, 1, 0, 0));
    }

    /**
     * POL-1 was due again by 2026-09-20 and its only word on reviews, 10 November, has replaced what stood there before:
     * nobody can tell whether it was current at the end of September and October.
     */
    @Test
    void saysWhatItCannotKnow() {
        List<Snapshot> back = back(given().and(reviewed()));
        assertThat(back)
                .extracting(Snapshot::overwritten)
                .containsExactly(List.of(), List.of("POL-1"), List.of("POL-1"), List.of());
        assertThat(back.get(1).verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(back.get(2).verdict()).isEqualTo(Verdict.FAIL);
    }

    /** Reviews that are kept one by one leave nothing to guess: the one of September was late by the end of the month. */
    @Test
    void knowsReviewsThatAreKept() {
        Written kept = reviewed()
                .without("last-reviewed")
                .with(
                        "reviews",
                        List.of(
                                Map.of("date", "2025-10-02", "by", "jane", "outcome", "no-change"),
                                Map.of("date", "2026-11-10", "by", "jane", "outcome", "no-change")));
        List<Snapshot> back = back(given().and(kept));
        assertThat(back).allMatch(each -> each.overwritten().isEmpty());
        assertThat(back.get(1).verdict()).isEqualTo(Verdict.PASS);
        assertThat(back.get(2).blocking()).isEqualTo(2);
    }

    @Test
    void tellsTwelveMonthEndsAtMost() {
        Given old = Given.isms(activity("ACT-1").with("start", "2020-01-31"));
        List<Snapshot> back = back(old);
        assertThat(back).hasSize(12);
        assertThat(back.get(0).day()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(back.get(11).day()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    private static List<Snapshot> back(Given given) {
        return new LookBack(StandardRules.dated()).from(given.on(DEC_10));
    }

    private static org.assertj.core.groups.Tuple tuple(String day, Obligations obligations) {
        return org.assertj.core.api.Assertions.tuple(LocalDate.parse(day), obligations);
    }

    private static Written reviewed() {
        return policy("POL-1").with("approved", "2025-09-20").with("last-reviewed", "2026-11-10");
    }

    private static Given given() {
        return Given.isms(
                activity("ACT-1").with("start", "2026-08-31"),
                evidence("EV-08", "ACT-1", "2026-08-30"),
                evidence("EV-10", "ACT-1", "2026-10-30"),
                nonconformity("NC-1")
                        .with("source", "missed-activity")
                        .with("detected", "2026-11-05")
                        .with("occurrences", List.of(Map.of("activity", "ACT-1", "due", "2026-09-30"))));
    }
}
