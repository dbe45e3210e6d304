package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.TinyCatalogue.CATALOGUE;
import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecurringDutyIsScheduledTest {

    @Test
    void hitsADutyThatNoActivityServes() {
        assertThat(Given.isms()
                        .catalogue(CATALOGUE)
                        .findings(new RecurringDutyIsScheduled(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:3:10: [recurring-duty-is-scheduled] no activity serves the duty access-review (A.5.18); add one to calendar/ that names A.5.18, or tag one 'access-review'",
                        "error: isms.yaml:3:10: [recurring-duty-is-scheduled] no activity serves the duty certification-body-audit; add one to calendar/, or tag one 'certification-body-audit'",
                        "error: isms.yaml:3:10: [recurring-duty-is-scheduled] no activity serves the duty internal-audit (clause 9.2); add one to calendar/ that names clause 9.2, or tag one 'internal-audit'");
    }

    @Test
    void holdsWhenAnActivityNamesAControlASubClauseOrTheDuty() {
        assertThat(Given.isms(
                                activity("ACT-1").with("controls", List.of("A.5.18")),
                                activity("ACT-2").with("clauses", List.of("9.2.2")),
                                activity("ACT-3").with("tags", List.of("certification-body-audit")))
                        .catalogue(CATALOGUE)
                        .findings(new RecurringDutyIsScheduled(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsAPlannedExternalAudit() {
        assertThat(Given.isms(
                                activity("ACT-1")
                                        .with("controls", List.of("A.5.18"))
                                        .with("clauses", List.of("9.2")),
                                audit("AUD-1", "surveillance", "2027-03-01"))
                        .catalogue(CATALOGUE)
                        .findings(new RecurringDutyIsScheduled(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsADutyWhoseActivityHasEnded() {
        assertThat(Given.isms(activity("ACT-1")
                                .with("controls", List.of("A.5.18"))
                                .with("clauses", List.of("9.2"))
                                .with("tags", List.of("certification-body-audit"))
                                .with("end", "2026-10-31"))
                        .catalogue(CATALOGUE)
                        .findings(new RecurringDutyIsScheduled(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:3:10: [recurring-duty-is-scheduled] no activity serves the duty access-review (A.5.18); add one to calendar/ that names A.5.18, or tag one 'access-review'",
                        "error: isms.yaml:3:10: [recurring-duty-is-scheduled] no activity serves the duty certification-body-audit; add one to calendar/, or tag one 'certification-body-audit'",
                        "error: isms.yaml:3:10: [recurring-duty-is-scheduled] no activity serves the duty internal-audit (clause 9.2); add one to calendar/ that names clause 9.2, or tag one 'internal-audit'");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms().catalogue(CATALOGUE).on(LocalDate.of(2026, 11, 20));
        assertThat(new RecurringDutyIsScheduled().check(situation).lookedAt()).isPositive();
    }
}
