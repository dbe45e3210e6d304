package io.github.ismskit.rule.improvement;

import static io.github.ismskit.fixture.Written.objective;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ObjectiveIsMeasuredTest {

    @Test
    void holdsOnTheLastDayOfGrace() {
        assertThat(Given.isms(objective("OBJ-1")
                                .with("measurements", List.of(Map.of("date", "2026-03-28", "value", "96"))))
                        .findings(new ObjectiveIsMeasured(), LocalDate.of(2026, 7, 12)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(objective("OBJ-1")
                                .with("measurements", List.of(Map.of("date", "2026-03-28", "value", "96"))))
                        .findings(new ObjectiveIsMeasured(), LocalDate.of(2026, 7, 13)))
                .containsExactly(
                        "error: objectives/obj-1.md:8:10: [objective-is-measured] OBJ-1 was last measured on 2026-03-28, and the next value was due by 2026-07-12, 1 day ago; measure it and write the value");
    }

    @Test
    void hitsOneThatWasNeverMeasured() {
        assertThat(Given.isms(objective("OBJ-1")).findings(new ObjectiveIsMeasured(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: objectives/obj-1.md:1:1: [objective-is-measured] OBJ-1 was never measured; measure it and write the value under 'measurements'");
    }

    @Test
    void hitsAGapInThePeriod() {
        assertThat(Given.isms(objective("OBJ-1")
                                .with(
                                        "measurements",
                                        List.of(
                                                Map.of("date", "2026-01-10", "value", "96"),
                                                Map.of("date", "2026-06-01", "value", "97"))))
                        .organisation("periods", Map.of("current", Map.of("from", "2026-01-01", "to", "2026-12-31")))
                        .findings(new ObjectiveIsMeasured(), LocalDate.of(2026, 7, 1)))
                .containsExactly(
                        "error: objectives/obj-1.md:8:10: [objective-is-measured] OBJ-1 was not measured between 2026-01-10 and 2026-06-01, longer than quarterly; waive it with a reason, or measure less often");
    }

    @Test
    void leavesGapsOfEarlierPeriodsAlone() {
        assertThat(Given.isms(objective("OBJ-1")
                                .with(
                                        "measurements",
                                        List.of(
                                                Map.of("date", "2025-01-10", "value", "96"),
                                                Map.of("date", "2025-12-01", "value", "97"),
                                                Map.of("date", "2026-03-01", "value", "97"))))
                        .organisation("periods", Map.of("current", Map.of("from", "2026-01-01", "to", "2026-12-31")))
                        .findings(new ObjectiveIsMeasured(), LocalDate.of(2026, 5, 1)))
                .isEmpty();
    }

    @Test
    void warnsOfAMissedTarget() {
        assertThat(Given.isms(objective("OBJ-1")
                                .with("measurements", List.of(Map.of("date", "2026-03-28", "value", "94.9"))))
                        .findings(new ObjectiveIsMeasured(), LocalDate.of(2026, 4, 1)))
                .containsExactly(
                        "warning: objectives/obj-1.md:6:10: [objective-is-measured] OBJ-1 was 94.9 on 2026-03-28 and is to be at least 95; say what is done about it, or set another target");
    }

    @Test
    void holdsAtTheTarget() {
        assertThat(Given.isms(objective("OBJ-1")
                                .with("measurements", List.of(Map.of("date", "2026-03-28", "value", "95"))))
                        .findings(new ObjectiveIsMeasured(), LocalDate.of(2026, 4, 1)))
                .isEmpty();
    }

    @Test
    void leavesADroppedOneAlone() {
        assertThat(Given.isms(objective("OBJ-1").with("status", "dropped"))
                        .findings(new ObjectiveIsMeasured(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        objective("OBJ-1").with("measurements", List.of(Map.of("date", "2026-03-28", "value", "96"))))
                .on(LocalDate.of(2026, 7, 13));
        assertThat(new ObjectiveIsMeasured().check(situation).lookedAt()).isPositive();
    }
}
