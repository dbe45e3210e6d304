package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.exception;
import static io.github.ismskit.fixture.Written.nonconformity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ActivityRanAllPeriodTest {

    private static final List<Map<String, String>> MISSED = List.of(Map.of("activity", "ACT-1", "due", "2026-01-31"));

    private static final Map<String, Map<String, String>> PERIOD =
            Map.of("current", Map.of("from", "2026-02-01", "to", "2026-12-31"));

    @Test
    void hitsWhatWasMissedWithinThePeriod() {
        assertThat(Given.isms(activity("ACT-1"), evidence("EV-2", "ACT-1", "2026-02-28"))
                        .findings(new ActivityRanAllPeriod(), LocalDate.of(2026, 3, 1)))
                .containsExactly(
                        "error: calendar/act-1.md:5:10: [activity-ran-all-period] ACT-1 missed its occurrence of 2026-01-31; explain it by a nonconformity that lists 2026-01-31 under 'occurrences'");
    }

    @Test
    void neverHealsByLaterEvidence() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-02-20").with("occurrence", "2026-01-31"),
                                evidence("EV-2", "ACT-1", "2026-02-28"))
                        .findings(new ActivityRanAllPeriod(), LocalDate.of(2026, 3, 1)))
                .containsExactly(
                        "error: calendar/act-1.md:5:10: [activity-ran-all-period] ACT-1 missed its occurrence of 2026-01-31; explain it by a nonconformity that lists 2026-01-31 under 'occurrences'");
    }

    @Test
    void warnsOfWhatWasDoneLate() {
        assertThat(Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-02-16"))
                        .findings(new ActivityRanAllPeriod(), LocalDate.of(2026, 2, 17)))
                .containsExactly(
                        "warning: calendar/act-1.md:5:10: [activity-ran-all-period] ACT-1 did its occurrence of 2026-01-31 on 2026-02-16, 2 days after its grace; keep to the calendar or change it");
    }

    @Test
    void hitsWhatWasDoneWithTooLittleProof() {
        assertThat(Given.isms(
                                activity("ACT-1").with("evidence", Map.of("minimum", 2)),
                                evidence("EV-1", "ACT-1", "2026-01-31"))
                        .findings(new ActivityRanAllPeriod(), LocalDate.of(2026, 2, 1)))
                .containsExactly(
                        "error: calendar/act-1.md:7:10: [activity-ran-all-period] ACT-1 asks for 2 pieces of evidence, but EV-1 of 2026-01-31 has 1; add the files or links that prove it");
    }

    @Test
    void holdsWhenANonconformityAnswers() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-2", "ACT-1", "2026-02-28"),
                                nonconformity("NC-1").with("occurrences", MISSED))
                        .findings(new ActivityRanAllPeriod(), LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    @Test
    void holdsWhenAnExceptionWasApprovedInTime() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-2", "ACT-1", "2026-02-28"),
                                exception("EXC-1", "activity-ran-all-period").with("occurrences", MISSED))
                        .findings(new ActivityRanAllPeriod(), LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    @Test
    void leavesWhatWasDueBeforeThePeriodToTheOtherRule() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-2", "ACT-1", "2026-02-28"),
                                evidence("EV-3", "ACT-1", "2026-03-31"))
                        .organisation("periods", PERIOD)
                        .findings(new ActivityRanAllPeriod(), LocalDate.of(2026, 4, 1)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(activity("ACT-1"), evidence("EV-2", "ACT-1", "2026-02-28"))
                .on(LocalDate.of(2026, 3, 1));
        assertThat(new ActivityRanAllPeriod().check(situation).lookedAt()).isPositive();
    }
}
