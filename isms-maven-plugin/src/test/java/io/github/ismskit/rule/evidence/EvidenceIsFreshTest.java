package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceIsFreshTest {

    @Test
    void holdsOnTheLastValidDay() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31").with("valid-until", "2026-03-31"))
                        .findings(new EvidenceIsFresh(), LocalDate.of(2026, 3, 31)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-1", "ACT-1", "2026-01-31").with("valid-until", "2026-03-31"))
                        .findings(new EvidenceIsFresh(), LocalDate.of(2026, 4, 1)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-fresh] EV-1 expired on 2026-03-31, 1 day ago; collect it again and move 'valid-until'");
    }

    @Test
    void holdsAtTheMaximumAge() {
        assertThat(Given.isms(limited(), evidence("EV-1", "ACT-1", "2026-01-31"))
                        .findings(new EvidenceIsFresh(), LocalDate.of(2026, 3, 2)))
                .isEmpty();
    }

    @Test
    void lapsesADayLater() {
        assertThat(Given.isms(limited(), evidence("EV-1", "ACT-1", "2026-01-31"))
                        .findings(new EvidenceIsFresh(), LocalDate.of(2026, 3, 3)))
                .containsExactly(
                        "error: calendar/act-1.md:8:10: [evidence-is-fresh] the newest evidence of ACT-1 is of 2026-01-31, 1 day older than its max-age of P30D allows; collect it again");
    }

    @Test
    void asksOnlyTheNewest() {
        assertThat(Given.isms(
                                limited(),
                                evidence("EV-1", "ACT-1", "2026-01-31"),
                                evidence("EV-2", "ACT-1", "2026-02-28"))
                        .findings(new EvidenceIsFresh(), LocalDate.of(2026, 3, 3)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        activity("ACT-1"),
                        evidence("EV-1", "ACT-1", "2026-01-31").with("valid-until", "2026-03-31"))
                .on(LocalDate.of(2026, 4, 1));
        assertThat(new EvidenceIsFresh().check(situation).lookedAt()).isPositive();
    }

    private static Written limited() {
        return activity("ACT-1").with("controls", List.of("A.8.13")).with("evidence", Map.of("max-age", "P30D"));
    }
}
