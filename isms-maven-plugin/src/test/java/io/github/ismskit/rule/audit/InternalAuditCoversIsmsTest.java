package io.github.ismskit.rule.audit;

import static io.github.ismskit.fixture.TinyCatalogue.CATALOGUE;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class InternalAuditCoversIsmsTest {

    @Test
    void holdsWhenClausesAndControlsWereAudited() {
        assertThat(Given.isms(
                                control("A.8.13"),
                                control("A.5.18"),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with(
                                                "scope",
                                                Map.of("clauses", List.of("9"), "controls", List.of("A.8.13", "A.5"))))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void holdsWhenAllPartsOfAClauseWereNamed() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("status", "reported")
                                .with("auditor", "omar")
                                .with("scope", Map.of("clauses", List.of("9.2.2"), "controls", List.of())))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void lapsesSixMonthsBeforeTheEnd() {
        assertThat(Given.isms(
                                control("A.8.13"),
                                control("A.5.18"),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of(), "controls", List.of("A.5.18"))))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2026, 10, 1)))
                .containsExactly(
                        "error: isms.yaml:4:10: [internal-audit-covers-isms] no internal audit since 2024-04-01 has looked at clause 9: 9.2; hold one with them in its scope before the certification body comes",
                        "error: isms.yaml:4:10: [internal-audit-covers-isms] no internal audit since 2024-04-01 has looked at controls of the theme technological: A.8.13; hold one with them in its scope before the certification body comes");
    }

    @Test
    void onlyWarnsOnTheDayBefore() {
        assertThat(Given.isms(
                                control("A.8.13"),
                                control("A.5.18"),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of(), "controls", List.of("A.5.18"))))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2026, 9, 30)))
                .containsExactly(
                        "warning: isms.yaml:4:10: [internal-audit-covers-isms] no internal audit, held or planned, has 9.2, A.8.13 in its scope; plan one by 2027-03-31");
    }

    @Test
    void leavesTheFirstYearAlone() {
        assertThat(Given.isms(control("A.8.13"), control("A.5.18"))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2025, 3, 31)))
                .isEmpty();
    }

    @Test
    void warnsWhenAYearsShareIsMissing() {
        assertThat(Given.isms(control("A.8.13"), control("A.5.18"))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2025, 4, 1)))
                .containsExactly(
                        "warning: isms.yaml:4:10: [internal-audit-covers-isms] internal audits have looked at 0 of 3 clauses and controls after 1 year of 3; widen the scope of the next audit, or hold another one");
    }

    @Test
    void warnsOfWeightyControlsAfterTwoYears() {
        assertThat(Given.isms(
                                control("A.8.13"),
                                control("A.5.18"),
                                risk("R-1"),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of("9"), "controls", List.of("A.5.18"))))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2026, 4, 2)))
                .containsExactly(
                        "warning: isms.yaml:4:10: [internal-audit-covers-isms] no internal audit has looked at A.8.13 since 2024-04-01, although risks or earlier findings give them weight; audit them next",
                        "warning: isms.yaml:4:10: [internal-audit-covers-isms] no internal audit, held or planned, has A.8.13 in its scope; plan one by 2027-03-31");
    }

    @Test
    void isNotBehindWhereNothingHasBegun() {
        assertThat(Given.isms(control("A.8.13"), control("A.5.18"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void leavesWeightyControlsAloneForTwoYears() {
        assertThat(Given.isms(
                                control("A.8.13"),
                                control("A.5.18"),
                                risk("R-1"),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of("9"), "controls", List.of("A.5.18"))))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2026, 3, 31)))
                .isEmpty();
    }

    @Test
    void leavesWhatAPlannedAuditWillReach() {
        assertThat(Given.isms(
                                control("A.8.13"),
                                control("A.5.18"),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of("9"), "controls", List.of("A.5.18"))),
                                audit("IA-2", "internal", "2026-09-01")
                                        .with("scope", Map.of("clauses", List.of(), "controls", List.of("A.8.13"))))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2026, 8, 31)))
                .isEmpty();
    }

    @Test
    void hitsClausesThatOnlyTheCertificationBodyAudited() {
        assertThat(Given.isms(audit("SA-1", "surveillance", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("scope", Map.of("clauses", List.of("9"), "controls", List.of())))
                        .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                        .catalogue(CATALOGUE)
                        .findings(new InternalAuditCoversIsms(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:4:10: [internal-audit-covers-isms] no internal audit since 2024-04-01 has looked at clause 9: 9.2; hold one with them in its scope before the certification body comes");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        control("A.8.13"),
                        control("A.5.18"),
                        audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("status", "reported")
                                .with("auditor", "omar")
                                .with("scope", Map.of("clauses", List.of(), "controls", List.of("A.5.18"))))
                .organisation("certificate", Map.of("issued", "2024-04-01", "valid-until", "2027-03-31"))
                .catalogue(CATALOGUE)
                .on(LocalDate.of(2026, 10, 1));
        assertThat(new InternalAuditCoversIsms().check(situation).lookedAt()).isPositive();
    }
}
