package io.github.ismskit.calendar;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ControlsCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Test
    void aCorrectionAnswersInThePlaceOfWhatItCorrects() {
        Occurrence january = january(
                evidence("EV-1", "ACT-1", "2026-01-30"),
                evidence("EV-1-C1", "ACT-1", "2026-01-31").with("correction-of", "EV-1"));
        assertThat(january.answers()).containsExactly("EV-1-C1");
        assertThat(january.state()).isEqualTo(OccurrenceState.DONE);
    }

    @Test
    void onlyTheLastOfSeveralCorrectionsAnswers() {
        Occurrence january = january(
                evidence("EV-1", "ACT-1", "2026-01-30"),
                evidence("EV-1-C1", "ACT-1", "2026-01-30").with("correction-of", "EV-1"),
                evidence("EV-1-C2", "ACT-1", "2026-01-30").with("correction-of", "EV-1-C1"));
        assertThat(january.answers()).containsExactly("EV-1-C2");
    }

    @Test
    void aCorrectionThatMovesTheWorkElsewhereLeavesAGap() {
        Occurrence january = january(
                evidence("EV-1", "ACT-1", "2026-01-30"),
                evidence("EV-1-C1", "ACT-2", "2026-01-30").with("correction-of", "EV-1"));
        assertThat(january.state()).isEqualTo(OccurrenceState.DUE_SOON);
    }

    @Test
    void recordsThatCorrectEachOtherProveNothing() {
        Occurrence january = january(
                evidence("EV-1", "ACT-1", "2026-01-30").with("correction-of", "EV-2"),
                evidence("EV-2", "ACT-1", "2026-01-30").with("correction-of", "EV-1"));
        assertThat(january.answers()).isEmpty();
    }

    @Test
    void whatIsDoneOnADayAnswersTheOccurrenceWhoseWindowHasOpened() {
        var isms = Given.isms(activity("ACT-1")).on(DAY).isms();
        var first = isms.activities().get(0);
        assertThat(ControlsCalendar.occurrenceOf(first, LocalDate.of(2026, 2, 10)))
                .map(Occurrence::due)
                .contains(LocalDate.of(2026, 1, 31));
        assertThat(ControlsCalendar.occurrenceOf(first, LocalDate.of(2026, 2, 20)))
                .map(Occurrence::due)
                .contains(LocalDate.of(2026, 2, 28));
        assertThat(ControlsCalendar.occurrenceOf(first, LocalDate.of(2025, 12, 1)))
                .isEmpty();
    }

    private static Occurrence january(Written... records) {
        return Given.isms(activity("ACT-1"), activity("ACT-2"))
                .and(records)
                .on(DAY)
                .calendar()
                .of("ACT-1")
                .orElseThrow()
                .timetable()
                .occurrences()
                .get(0);
    }
}
