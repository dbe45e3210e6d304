package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.nonconformity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ActivityIsDoneOnTimeTest {

    private static final List<Map<String, String>> MISSED = List.of(Map.of("activity", "ACT-1", "due", "2026-01-31"));

    private static final Map<String, Map<String, String>> PERIOD =
            Map.of("current", Map.of("from", "2026-02-01", "to", "2026-12-31"));

    @Test
    void warnsInGrace() {
        assertThat(Given.isms(activity("ACT-1")).findings(new ActivityIsDoneOnTime(), LocalDate.of(2026, 2, 14)))
                .containsExactly(
                        "warning: calendar/act-1.md:5:10: [activity-is-done-on-time] ACT-1 was due on 2026-01-31 and is in grace until 2026-02-14; do it and record evidence");
    }

    @Test
    void lapsesOnTheDayAfterGrace() {
        assertThat(Given.isms(activity("ACT-1")).findings(new ActivityIsDoneOnTime(), LocalDate.of(2026, 2, 15)))
                .containsExactly(
                        "error: calendar/act-1.md:5:10: [activity-is-done-on-time] ACT-1 was due on 2026-01-31 and its grace ended on 2026-02-14, 1 day ago; do it and record evidence");
    }

    @Test
    void holdsOnTheDueDay() {
        assertThat(Given.isms(activity("ACT-1")).findings(new ActivityIsDoneOnTime(), LocalDate.of(2026, 1, 31)))
                .isEmpty();
    }

    @Test
    void holdsWhenItWasDone() {
        assertThat(Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-02-14"))
                        .findings(new ActivityIsDoneOnTime(), LocalDate.of(2026, 2, 15)))
                .isEmpty();
    }

    @Test
    void hitsWhatWasMissedBeforeThePeriod() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                evidence("EV-2", "ACT-1", "2026-02-28"),
                                evidence("EV-3", "ACT-1", "2026-03-31"))
                        .organisation("periods", PERIOD)
                        .findings(new ActivityIsDoneOnTime(), LocalDate.of(2026, 4, 1)))
                .containsExactly(
                        "error: calendar/act-1.md:5:10: [activity-is-done-on-time] ACT-1 missed its occurrence of 2026-01-31; explain it by a nonconformity that lists 2026-01-31 under 'occurrences'");
    }

    @Test
    void leavesAnOverdueOneAloneThatANonconformityAnswers() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                nonconformity("NC-1")
                                        .with("detected", "2026-02-15")
                                        .with("occurrences", MISSED))
                        .findings(new ActivityIsDoneOnTime(), LocalDate.of(2026, 2, 15)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(activity("ACT-1")).on(LocalDate.of(2026, 2, 14));
        assertThat(new ActivityIsDoneOnTime().check(situation).lookedAt()).isPositive();
    }
}
