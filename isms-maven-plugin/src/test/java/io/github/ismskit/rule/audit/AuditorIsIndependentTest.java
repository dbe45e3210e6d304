package io.github.ismskit.rule.audit;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AuditorIsIndependentTest {

    @Test
    void hitsAnAuditorWhoOwnsAControlInScope() {
        assertThat(Given.isms(
                                control("A.8.13").with("owner", "omar"),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of(), "controls", List.of("A.8.13"))))
                        .organisation("periods", Map.of("current", Map.of("from", "2026-01-01", "to", "2026-12-31")))
                        .findings(new AuditorIsIndependent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: audits/ia-1.md:9:10: [auditor-is-independent] the auditor omar of IA-1 owns A.8.13 in its scope; choose another auditor, or another owner");
    }

    @Test
    void hitsAnAuditorWhoOwnsAPolicyForAClauseInScope() {
        assertThat(Given.isms(
                                policy("POL-1").with("owner", "omar").with("clauses", List.of("9.2")),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of("9"), "controls", List.of())))
                        .organisation("periods", Map.of("current", Map.of("from", "2026-01-01", "to", "2026-12-31")))
                        .findings(new AuditorIsIndependent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: audits/ia-1.md:9:10: [auditor-is-independent] the auditor omar of IA-1 owns POL-1 in its scope; choose another auditor, or another owner");
    }

    @Test
    void hitsAnAuditorWhoOwnsARiskAndAnActivity() {
        assertThat(Given.isms(
                                risk("R-1").with("owner", "omar"),
                                activity("ACT-1").with("owner", "omar").with("controls", List.of("A.8.13")),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of(), "controls", List.of("A.8"))))
                        .organisation("periods", Map.of("current", Map.of("from", "2026-01-01", "to", "2026-12-31")))
                        .findings(new AuditorIsIndependent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: audits/ia-1.md:9:10: [auditor-is-independent] the auditor omar of IA-1 owns R-1, ACT-1 in its scope; choose another auditor, or another owner");
    }

    @Test
    void leavesAnAuditorAloneWhoOwnsWhatIsOutsideTheScope() {
        assertThat(Given.isms(
                                control("A.5.18").with("owner", "omar"),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of("9"), "controls", List.of("A.8.13"))))
                        .organisation("periods", Map.of("current", Map.of("from", "2026-01-01", "to", "2026-12-31")))
                        .findings(new AuditorIsIndependent(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAHeldAuditWithoutAnAuditor() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("status", "reported")
                                .with("auditor", "omar")
                                .with("scope", Map.of("clauses", List.of("9"), "controls", List.of()))
                                .without("auditor"))
                        .organisation("periods", Map.of("current", Map.of("from", "2026-01-01", "to", "2026-12-31")))
                        .findings(new AuditorIsIndependent(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: audits/ia-1.md:1:1: [auditor-is-independent] IA-1 names no auditor; write 'auditor', somebody from elsewhere");
    }

    @Test
    void leavesAuditsOfEarlierPeriodsAlone() {
        assertThat(Given.isms(
                                control("A.8.13").with("owner", "omar"),
                                audit("IA-1", "internal", "2026-03-01")
                                        .with("performed", "2026-03-01")
                                        .with("status", "reported")
                                        .with("auditor", "omar")
                                        .with("scope", Map.of("clauses", List.of(), "controls", List.of("A.8.13"))))
                        .organisation("periods", Map.of("current", Map.of("from", "2026-03-02", "to", "2027-03-01")))
                        .findings(new AuditorIsIndependent(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        control("A.8.13").with("owner", "omar"),
                        audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("status", "reported")
                                .with("auditor", "omar")
                                .with("scope", Map.of("clauses", List.of(), "controls", List.of("A.8.13"))))
                .organisation("periods", Map.of("current", Map.of("from", "2026-01-01", "to", "2026-12-31")))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new AuditorIsIndependent().check(situation).lookedAt()).isPositive();
    }
}
