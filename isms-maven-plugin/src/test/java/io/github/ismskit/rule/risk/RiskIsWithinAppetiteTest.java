package io.github.ismskit.rule.risk;

import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RiskIsWithinAppetiteTest {

    @Test
    void holdsAtTheAppetite() {
        assertThat(Given.isms(risk("R-1").with("residual", Map.of("likelihood", 2, "impact", 4)))
                        .findings(new RiskIsWithinAppetite(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAScoreAboveTheAppetite() {
        assertThat(Given.isms(risk("R-1").with("residual", Map.of("likelihood", 3, "impact", 3)))
                        .findings(new RiskIsWithinAppetite(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:9:10: [risk-is-within-appetite] the residual score of R-1 is 9, above the appetite of 8, and nobody has accepted it; treat it further or add 'acceptance'");
    }

    @Test
    void countsTheInherentScoreWhereThereIsNoResidual() {
        assertThat(Given.isms(risk("R-1").without("residual"))
                        .findings(new RiskIsWithinAppetite(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:6:10: [risk-is-within-appetite] the inherent score of R-1 is 16, above the appetite of 8, and nobody has accepted it; treat it further or add 'acceptance'");
    }

    @Test
    void leavesAnAcceptedRiskToTheRuleOnAcceptances() {
        assertThat(Given.isms(risk("R-1")
                                .without("residual")
                                .with(
                                        "acceptance",
                                        Map.of(
                                                "by",
                                                "boss",
                                                "date",
                                                "2026-01-20",
                                                "expires",
                                                "2026-12-31",
                                                "score",
                                                16)))
                        .findings(new RiskIsWithinAppetite(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(risk("R-1").with("residual", Map.of("likelihood", 3, "impact", 3)))
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new RiskIsWithinAppetite().check(situation).lookedAt()).isPositive();
    }
}
