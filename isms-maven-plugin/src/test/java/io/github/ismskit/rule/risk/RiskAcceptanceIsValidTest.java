package io.github.ismskit.rule.risk;

import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RiskAcceptanceIsValidTest {

    @Test
    void holdsOnTheLastDay() {
        assertThat(Given.isms(accepted()).findings(new RiskAcceptanceIsValid(), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(accepted()).findings(new RiskAcceptanceIsValid(), LocalDate.of(2027, 1, 1)))
                .containsExactly(
                        "error: risks/r-1.md:10:10: [risk-acceptance-is-valid] the acceptance of R-1 expired on 2026-12-31, 1 day ago; decide again and renew 'acceptance'");
    }

    @Test
    void hitsAScoreThatHasGrown() {
        assertThat(Given.isms(accepted()
                                .with("residual", Map.of("likelihood", 4, "impact", 5))
                                .with("inherent", Map.of("likelihood", 5, "impact", 5)))
                        .findings(new RiskAcceptanceIsValid(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:10:10: [risk-acceptance-is-valid] R-1 was accepted at score 16 but scores 20 now; have the score of 20 accepted or treat the risk");
    }

    @Test
    void hitsSomebodyWhoWasNotThere() {
        assertThat(Given.isms(accepted()
                                .with(
                                        "acceptance",
                                        Map.of(
                                                "by",
                                                "leaver",
                                                "date",
                                                "2026-04-20",
                                                "expires",
                                                "2026-12-31",
                                                "score",
                                                16)))
                        .findings(new RiskAcceptanceIsValid(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: risks/r-1.md:10:10: [risk-acceptance-is-valid] the acceptance of R-1 was given by leaver, who was not there on 2026-04-20; have somebody accept it who is here");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(accepted()).on(LocalDate.of(2027, 1, 1));
        assertThat(new RiskAcceptanceIsValid().check(situation).lookedAt()).isPositive();
    }

    private static Written accepted() {
        return risk("R-1")
                .without("residual")
                .with("acceptance", Map.of("by", "boss", "date", "2026-01-20", "expires", "2026-12-31", "score", 16));
    }
}
