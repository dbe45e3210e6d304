package io.github.ismskit.rule.risk;

import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class RiskReviewIsCurrentTest {

    @Test
    void holdsOnTheLastValidDay() {
        assertThat(Given.isms(risk("R-1")).findings(new RiskReviewIsCurrent(), LocalDate.of(2027, 1, 10)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(risk("R-1")).findings(new RiskReviewIsCurrent(), LocalDate.of(2027, 1, 11)))
                .containsExactly(
                        "error: risks/r-1.md:1:1: [risk-review-is-current] R-1 was last reviewed on 2026-01-10 and due again by 2027-01-10, 1 day ago; assess it and move 'last-reviewed'");
    }

    @Test
    void leavesAClosedRiskAlone() {
        assertThat(Given.isms(risk("R-1").with("status", "closed"))
                        .findings(new RiskReviewIsCurrent(), LocalDate.of(2029, 1, 1)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(risk("R-1")).on(LocalDate.of(2027, 1, 11));
        assertThat(new RiskReviewIsCurrent().check(situation).lookedAt()).isPositive();
    }
}
