package io.github.ismskit.rule.risk;

import static io.github.ismskit.fixture.TinyCatalogue.CATALOGUE;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RiskIsTreatedTest {

    @Test
    void hitsAModifiedRiskWithoutControls() {
        assertThat(Given.isms(risk("R-1").without("controls"))
                        .findings(new RiskIsTreated(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:7:10: [risk-is-treated] R-1 is to be modified but names no control; name the controls that modify it");
    }

    @Test
    void hitsAControlThatDoesNotApply() {
        assertThat(Given.isms(risk("R-1"), control("A.8.13").with("applicable", false))
                        .catalogue(CATALOGUE)
                        .findings(new RiskIsTreated(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:8:10: [risk-is-treated] R-1 is treated by A.8.13, which the statement of applicability declares inapplicable; make A.8.13 applicable or choose another control");
    }

    @Test
    void hitsAControlThatIsUndecided() {
        assertThat(Given.isms(risk("R-1"))
                        .catalogue(CATALOGUE)
                        .findings(new RiskIsTreated(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:8:10: [risk-is-treated] R-1 is treated by A.8.13, which the statement of applicability does not decide; make A.8.13 applicable or choose another control");
    }

    @Test
    void hitsAResidualAboveTheInherent() {
        assertThat(Given.isms(risk("R-1")
                                .with("treatment", "retain")
                                .with("residual", Map.of("likelihood", 5, "impact", 4)))
                        .findings(new RiskIsTreated(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:9:10: [risk-is-treated] the residual score 20 is above the inherent score 16; correct one of the two");
    }

    @Test
    void holdsWhenTheResidualEqualsTheInherent() {
        assertThat(Given.isms(risk("R-1").with("residual", Map.of("likelihood", 4, "impact", 4)), control("A.8.13"))
                        .catalogue(CATALOGUE)
                        .findings(new RiskIsTreated(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(risk("R-1").without("controls")).on(LocalDate.of(2026, 11, 20));
        assertThat(new RiskIsTreated().check(situation).lookedAt()).isPositive();
    }
}
