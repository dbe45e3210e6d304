package io.github.ismskit.rule.governed;

import static io.github.ismskit.fixture.Written.change;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChangeImpactIsAssessedTest {

    @Test
    void leavesThirtyDays() {
        assertThat(Given.isms(change("CHG-1", "2026-05-01")
                                .with("affects-isms", "yes")
                                .with("reason", "It moves"))
                        .findings(new ChangeImpactIsAssessed(), LocalDate.of(2026, 5, 31)))
                .isEmpty();
    }

    @Test
    void hitsWhatIsMissingOnTheDayAfter() {
        assertThat(Given.isms(change("CHG-1", "2026-05-01")
                                .with("affects-isms", "yes")
                                .with("reason", "It moves")
                                .with(
                                        "impact",
                                        Map.of(
                                                "scope",
                                                "not-affected",
                                                "risks",
                                                Map.of("reviewed", "2026-05-10", "by", "jane"))))
                        .findings(new ChangeImpactIsAssessed(), LocalDate.of(2026, 6, 1)))
                .containsExactly(
                        "error: changes/chg-1.md:9:10: [change-impact-is-assessed] CHG-1 of 2026-05-01 does not say what it means for soa, policies, suppliers, training; that was due by 2026-05-31, 1 day ago; look at them and write each under 'impact'");
    }

    @Test
    void hitsAMoveWithNoLookAtTheRisks() {
        assertThat(Given.isms(change("CHG-1", "2026-05-01")
                                .with("affects-isms", "yes")
                                .with("reason", "It moves")
                                .with(
                                        "impact",
                                        Map.of(
                                                "scope",
                                                "not-affected",
                                                "soa",
                                                "not-affected",
                                                "policies",
                                                "not-affected",
                                                "suppliers",
                                                "not-affected",
                                                "training",
                                                "not-affected")))
                        .findings(new ChangeImpactIsAssessed(), LocalDate.of(2026, 6, 1)))
                .containsExactly(
                        "error: changes/chg-1.md:9:10: [change-impact-is-assessed] CHG-1 of 2026-05-01 does not say what it means for risks; that was due by 2026-05-31, 1 day ago; look at them and write each under 'impact'");
    }

    @Test
    void holdsWhenEveryPartIsAnswered() {
        assertThat(Given.isms(change("CHG-1", "2026-05-01")
                                .with("affects-isms", "yes")
                                .with("reason", "It moves")
                                .with(
                                        "impact",
                                        Map.of(
                                                "scope",
                                                "not-affected",
                                                "risks",
                                                Map.of("reviewed", "2026-05-10", "by", "jane"),
                                                "soa",
                                                "not-affected",
                                                "policies",
                                                "not-affected",
                                                "suppliers",
                                                "not-affected",
                                                "training",
                                                "not-affected")))
                        .findings(new ChangeImpactIsAssessed(), LocalDate.of(2026, 6, 1)))
                .isEmpty();
    }

    @Test
    void warnsWhenRisksAreSaidToBeNotAffected() {
        assertThat(Given.isms(change("CHG-1", "2026-05-01")
                                .with("affects-isms", "yes")
                                .with("reason", "It moves")
                                .with(
                                        "impact",
                                        Map.of(
                                                "scope",
                                                "not-affected",
                                                "risks",
                                                "not-affected",
                                                "soa",
                                                "not-affected",
                                                "policies",
                                                "not-affected",
                                                "suppliers",
                                                "not-affected",
                                                "training",
                                                "not-affected")))
                        .findings(new ChangeImpactIsAssessed(), LocalDate.of(2026, 6, 1)))
                .containsExactly(
                        "warning: changes/chg-1.md:9:10: [change-impact-is-assessed] CHG-1 changes the technology, but its risks are said to be not affected; look at the risks, even if they stay the same");
    }

    @Test
    void warnsOfALateLook() {
        assertThat(Given.isms(change("CHG-1", "2026-05-01")
                                .with("affects-isms", "yes")
                                .with("reason", "It moves")
                                .with(
                                        "impact",
                                        Map.of(
                                                "scope",
                                                "not-affected",
                                                "risks",
                                                Map.of("reviewed", "2026-06-01", "by", "jane"),
                                                "soa",
                                                "not-affected",
                                                "policies",
                                                "not-affected",
                                                "suppliers",
                                                "not-affected",
                                                "training",
                                                "not-affected")))
                        .findings(new ChangeImpactIsAssessed(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "warning: changes/chg-1.md:9:10: [change-impact-is-assessed] what CHG-1 means for risks was looked at on 2026-06-01, after 2026-05-31; look at changes before they happen");
    }

    @Test
    void hitsAChangeThatDoesNotSayWhyItMattersNot() {
        assertThat(Given.isms(change("CHG-1", "2026-05-01"))
                        .findings(new ChangeImpactIsAssessed(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: changes/chg-1.md:7:10: [change-impact-is-assessed] CHG-1 is said not to affect the ISMS, without a reason; add 'reason'");
    }

    @Test
    void leavesARejectedChangeAlone() {
        assertThat(Given.isms(change("CHG-1", "2026-05-01")
                                .with("affects-isms", "yes")
                                .with("reason", "It moves")
                                .with("status", "rejected"))
                        .findings(new ChangeImpactIsAssessed(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(change("CHG-1", "2026-05-01")
                        .with("affects-isms", "yes")
                        .with("reason", "It moves")
                        .with(
                                "impact",
                                Map.of(
                                        "scope",
                                        "not-affected",
                                        "risks",
                                        Map.of("reviewed", "2026-05-10", "by", "jane"))))
                .on(LocalDate.of(2026, 6, 1));
        assertThat(new ChangeImpactIsAssessed().check(situation).lookedAt()).isPositive();
    }
}
