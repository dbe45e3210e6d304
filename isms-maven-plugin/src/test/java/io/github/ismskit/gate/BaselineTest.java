package io.github.ismskit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Fingerprints;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BaselineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Finding LATE = flaw(Severity.ERROR, "policies/a.md", "the review was due 3 days ago");

    @Test
    void acceptsWhatWouldStopAndNothingElse() {
        Finding light = flaw(Severity.WARNING, "policies/b.md", "it is thin");
        Baseline grown = Baseline.EMPTY.grown(List.of(LATE, light), each -> each.severity() == Severity.ERROR, DAY);
        assertThat(grown.accepted()).extracting(Accepted::message).containsExactly("the review was due 3 days ago");
        assertThat(grown.accepted()).extracting(Accepted::on).containsExactly(DAY);
    }

    @Test
    void knowsAFindingAgainOnAnotherLineOfAnotherDay() {
        Finding later = Finding.of(
                "review-is-current",
                Severity.ERROR,
                new Location("policies/a.md", 9, 4),
                "the review was due 30 days ago",
                "review it");
        assertThat(covered(accepting(LATE), later)).isTrue();
        assertThat(covered(accepting(LATE), flaw(Severity.ERROR, "policies/b.md", LATE.message())))
                .isFalse();
    }

    @Test
    void aFindingThatWeighsMoreThanWasAcceptedIsNotCovered() {
        Baseline mild = accepting(LATE.as(Severity.WARNING));
        assertThat(covered(mild, LATE.as(Severity.WARNING))).isTrue();
        assertThat(covered(mild, LATE)).isFalse();
        Baseline again = mild.grown(List.of(LATE), each -> true, DAY);
        assertThat(again.accepted()).hasSize(1);
        assertThat(covered(again, LATE)).isTrue();
    }

    @Test
    void theSecondOfTwoAlikeIsAcceptedForItself() {
        Finding second = Finding.of(
                LATE.rule(), Severity.ERROR, new Location("policies/a.md", 7, 1), LATE.message(), LATE.remedy());
        Baseline one = accepting(LATE);
        List<Finding> both = List.of(LATE, second);
        assertThat(one.covered(both, Fingerprints.of("", both))).hasSize(1);
    }

    @Test
    void onlyWhatWasAgreedToBeforeCountsForAChange() {
        Finding other = flaw(Severity.ERROR, "policies/b.md", "it is thin");
        Baseline now = accepting(LATE, other);
        assertThat(now.agreed(accepting(LATE)).accepted())
                .extracting(Accepted::file)
                .containsExactly("policies/a.md");
        assertThat(accepting(LATE).agreed(accepting(LATE.as(Severity.WARNING))).accepted())
                .isEmpty();
    }

    @Test
    void whoeverCannotSeeHasNothingToAccept() {
        Finding blind = Finding.of(
                "history-is-known", Severity.ERROR, Location.of("isms.yaml"), "the history was cut off", "fetch it");
        assertThat(Baseline.EMPTY.grown(List.of(blind), each -> true, DAY).accepted())
                .isEmpty();
    }

    @Test
    void keepsTheWordsOfWhoeverAcceptedIt() {
        Accepted entry = accepting(LATE).accepted().get(0);
        Accepted signed = new Accepted(
                entry.fingerprint(),
                entry.rule(),
                entry.severity(),
                entry.file(),
                entry.record(),
                entry.message(),
                entry.on(),
                Optional.of("omar"),
                Optional.of("in spring"));
        Baseline again = new Baseline(List.of(signed)).grown(List.of(LATE), each -> true, DAY.plusDays(9));
        assertThat(again.accepted()).containsExactly(signed);
    }

    @Test
    void anEntryThatSaysSomethingElseThanItWasMadeFromIsAltered() {
        Accepted entry = accepting(LATE).accepted().get(0);
        assertThat(accepting(LATE).altered()).isEmpty();
        Accepted other = Accepted.of(flaw(Severity.ERROR, "policies/z.md", "it is gone"), entry.fingerprint(), DAY);
        assertThat(new Baseline(List.of(other)).altered()).containsExactly(other);
    }

    private static Baseline accepting(Finding... findings) {
        return Baseline.EMPTY.grown(List.of(findings), each -> true, DAY);
    }

    private static boolean covered(Baseline baseline, Finding finding) {
        List<Finding> one = List.of(finding);
        return !baseline.covered(one, Fingerprints.of("", one)).isEmpty();
    }

    private static Finding flaw(Severity severity, String file, String message) {
        return Finding.of("review-is-current", severity, Location.of(file), message, "review it");
    }
}
