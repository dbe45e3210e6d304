package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.nonconformity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FailedEvidenceHasNonconformityTest {

    @Test
    void hitsAFailureWithoutNonconformity() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31").with("outcome", "fail"))
                        .findings(new FailedEvidenceHasNonconformity(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [failed-evidence-has-nonconformity] EV-1 failed but names no nonconformity; write one and list it under 'nonconformities'");
    }

    @Test
    void holdsWhenOneIsNamed() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                nonconformity("NC-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31")
                                        .with("outcome", "fail")
                                        .with("nonconformities", List.of("NC-1")))
                        .findings(new FailedEvidenceHasNonconformity(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void leavesFindingsAlone() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31").with("outcome", "findings"))
                        .findings(new FailedEvidenceHasNonconformity(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void holdsWhenACorrectionNamesIt() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                nonconformity("NC-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31").with("outcome", "fail"),
                                evidence("EV-2", "ACT-1", "2026-01-31")
                                        .with("correction-of", "EV-1")
                                        .with("nonconformities", List.of("NC-1")))
                        .findings(new FailedEvidenceHasNonconformity(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAFailureThatACorrectionOnlyCallsAPass() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31").with("outcome", "fail"),
                                evidence("EV-2", "ACT-1", "2026-01-31").with("correction-of", "EV-1"))
                        .findings(new FailedEvidenceHasNonconformity(), LocalDate.of(2026, 11, 20)))
                .hasSize(1);
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        activity("ACT-1"),
                        evidence("EV-1", "ACT-1", "2026-01-31").with("outcome", "fail"))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new FailedEvidenceHasNonconformity().check(situation).lookedAt())
                .isPositive();
    }
}
