package io.github.ismskit.rule.improvement;

import static io.github.ismskit.fixture.Written.incident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class IncidentIsLearnedFromTest {

    @Test
    void holdsThirtyDaysAfterTheEnd() {
        assertThat(Given.isms(incident("INC-1", "2026-03-01")
                                .with("severity", "medium")
                                .with("resolved", "2026-03-02"))
                        .findings(new IncidentIsLearnedFrom(), LocalDate.of(2026, 4, 1)))
                .isEmpty();
    }

    @Test
    void hitsMissingLessonsOnTheDayAfter() {
        assertThat(Given.isms(incident("INC-1", "2026-03-01")
                                .with("severity", "medium")
                                .with("resolved", "2026-03-02"))
                        .findings(new IncidentIsLearnedFrom(), LocalDate.of(2026, 4, 2)))
                .containsExactly(
                        "error: incidents/inc-1.md:1:1: [incident-is-learned-from] INC-1 was resolved on 2026-03-02, and its lessons were due by 2026-04-01, 1 day ago; write what was learned");
    }

    @Test
    void leavesASmallOneWithoutLessons() {
        assertThat(Given.isms(incident("INC-1", "2026-03-01").with("resolved", "2026-03-02"))
                        .findings(new IncidentIsLearnedFrom(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAGraveOneWithoutANonconformity() {
        assertThat(Given.isms(incident("INC-1", "2026-03-01")
                                .with("severity", "high")
                                .with("resolved", "2026-03-02")
                                .with("lessons", "Lock the door"))
                        .findings(new IncidentIsLearnedFrom(), LocalDate.of(2026, 4, 1)))
                .containsExactly(
                        "error: incidents/inc-1.md:6:10: [incident-is-learned-from] INC-1 is high and was to be answered by a nonconformity by 2026-03-31, 1 day ago; write one and name it under 'nonconformity'");
    }

    @Test
    void leavesThirtyDaysForTheNonconformity() {
        assertThat(Given.isms(incident("INC-1", "2026-03-01")
                                .with("severity", "high")
                                .with("resolved", "2026-03-02")
                                .with("lessons", "Lock the door"))
                        .findings(new IncidentIsLearnedFrom(), LocalDate.of(2026, 3, 31)))
                .isEmpty();
    }

    @Test
    void warnsOfOneThatStaysOpen() {
        assertThat(Given.isms(incident("INC-1", "2026-03-01"))
                        .findings(new IncidentIsLearnedFrom(), LocalDate.of(2026, 5, 31)))
                .containsExactly(
                        "warning: incidents/inc-1.md:5:10: [incident-is-learned-from] INC-1 is open since 2026-03-01, 91 days ago; resolve it, or write 'resolved'");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(incident("INC-1", "2026-03-01")
                        .with("severity", "medium")
                        .with("resolved", "2026-03-02"))
                .on(LocalDate.of(2026, 4, 2));
        assertThat(new IncidentIsLearnedFrom().check(situation).lookedAt()).isPositive();
    }
}
