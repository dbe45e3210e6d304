package io.github.ismskit.rule.audit;

import static io.github.ismskit.fixture.Written.audit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AuditFindingIsAnsweredTest {

    @Test
    void hitsAMinorFindingWithoutANonconformity() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("status", "reported")
                                .with("auditor", "omar")
                                .with(
                                        "findings",
                                        List.of(Map.of("id", "F-1", "grade", "minor", "summary", "No record"))))
                        .findings(new AuditFindingIsAnswered(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: audits/ia-1.md:10:10: [audit-finding-is-answered] the minor finding F-1 of IA-1 names no nonconformity; write one in nonconformities/ and name it under 'nonconformity'");
    }

    @Test
    void hitsAFindingOfTheCertificationBody() {
        assertThat(Given.isms(audit("SA-1", "surveillance", "2026-03-01")
                                .with(
                                        "findings",
                                        List.of(Map.of("id", "F-1", "grade", "major", "summary", "No record"))))
                        .findings(new AuditFindingIsAnswered(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: audits/sa-1.md:8:10: [audit-finding-is-answered] the major finding F-1 of SA-1 names no nonconformity; write one in nonconformities/ and name it under 'nonconformity'");
    }

    @Test
    void leavesAnObservationAlone() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("status", "reported")
                                .with("auditor", "omar")
                                .with(
                                        "findings",
                                        List.of(
                                                Map.of("id", "F-1", "grade", "observation", "summary", "No record"),
                                                Map.of(
                                                        "id",
                                                        "F-2",
                                                        "grade",
                                                        "minor",
                                                        "summary",
                                                        "No key",
                                                        "nonconformity",
                                                        "NC-1"))))
                        .findings(new AuditFindingIsAnswered(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(audit("IA-1", "internal", "2026-03-01")
                        .with("performed", "2026-03-01")
                        .with("status", "reported")
                        .with("auditor", "omar")
                        .with("findings", List.of(Map.of("id", "F-1", "grade", "minor", "summary", "No record"))))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new AuditFindingIsAnswered().check(situation).lookedAt()).isPositive();
    }
}
