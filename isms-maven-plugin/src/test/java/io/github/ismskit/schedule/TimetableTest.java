package io.github.ismskit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monthly, first due on 31 January 2026: the window opens on 21 January, grace ends on 14 February. */
final class TimetableTest {

    private static final LocalDate JAN_31 = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEB_28 = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "2026-01-23, PLANNED",
        "2026-01-24, DUE_SOON",
        "2026-01-31, DUE_SOON",
        "2026-02-14, DUE_SOON",
        "2026-02-15, OVERDUE",
        "2026-02-17, OVERDUE",
        "2026-02-18, MISSED",
        "2030-01-01, MISSED"
    })
    void anUnansweredOccurrenceAges(LocalDate day, OccurrenceState expected) {
        assertThat(state(monthly(), day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20, OVERDUE",
        "2026-01-21, DONE",
        "2026-02-14, DONE",
        "2026-02-15, DONE_LATE",
        "2026-02-17, DONE_LATE"
    })
    void evidenceAnswersWithinItsWindow(LocalDate performed, OccurrenceState expected) {
        assertThat(state(monthly(), LocalDate.of(2026, 2, 17), done("EV-1", performed)))
                .isEqualTo(expected);
    }

    @Test
    void evidenceOfTheNextWindowAnswersTheNextOccurrence() {
        Timetable timetable = reckon(monthly(), LocalDate.of(2026, 2, 18), done("EV-1", LocalDate.of(2026, 2, 18)));
        assertThat(timetable.occurrences().get(0).state()).isEqualTo(OccurrenceState.MISSED);
        assertThat(timetable.occurrences().get(1).state()).isEqualTo(OccurrenceState.DONE);
    }

    @Test
    void oneRecordAnswersOneOccurrenceAndTheEarliestAnswers() {
        Timetable timetable = reckon(monthly(), FEB_28, done("EV-2", JAN_31), done("EV-1", JAN_31.minusDays(1)));
        Occurrence first = timetable.occurrences().get(0);
        assertThat(first.answer().map(Performance::id)).contains("EV-1");
        assertThat(first.supporting()).extracting(Performance::id).containsExactly("EV-2");
    }

    @Test
    void aNamedDueDateWinsOverTheWindow() {
        Performance named = new Performance("EV-9", LocalDate.of(2026, 2, 17), Optional.of(JAN_31), 1);
        Timetable timetable = reckon(monthly(), FEB_28, done("EV-1", LocalDate.of(2026, 2, 16)), named);
        assertThat(timetable.occurrences().get(0).answer().map(Performance::id)).contains("EV-9");
    }

    @Test
    void aNamedDueDateDoesNotHealWhatWasMissed() {
        Performance tooLate = new Performance("EV-9", LocalDate.of(2026, 2, 18), Optional.of(JAN_31), 1);
        assertThat(state(monthly(), FEB_28, tooLate)).isEqualTo(OccurrenceState.MISSED);
    }

    @Test
    void whatIsPerformedLaterThanTheLookDoesNotCount() {
        assertThat(state(monthly(), LocalDate.of(2026, 2, 10), done("EV-1", LocalDate.of(2026, 2, 11))))
                .isEqualTo(OccurrenceState.DUE_SOON);
    }

    @Test
    void tooFewPiecesAreNotRecorded() {
        Performance bare = new Performance("EV-1", JAN_31, Optional.empty(), 0);
        assertThat(state(monthly(), FEB_28, bare)).isEqualTo(OccurrenceState.NOT_RECORDED);
    }

    @Test
    void anExceptionApprovedInTimeSkipsAndOneApprovedLaterExplains() {
        LocalDate day = LocalDate.of(2026, 2, 20);
        Occurrence skipped = first(day, explained(Explanation.Kind.EXCEPTION, LocalDate.of(2026, 2, 14)));
        assertThat(skipped.state()).isEqualTo(OccurrenceState.SKIPPED);
        Occurrence explained = first(day, explained(Explanation.Kind.EXCEPTION, LocalDate.of(2026, 2, 15)));
        assertThat(explained.state()).isEqualTo(OccurrenceState.MISSED);
        assertThat(explained.isUnexplainedGap()).isFalse();
    }

    @Test
    void aNonconformityExplainsButNeverHeals() {
        Occurrence missed =
                first(LocalDate.of(2026, 2, 20), explained(Explanation.Kind.NONCONFORMITY, LocalDate.of(2026, 2, 20)));
        assertThat(missed.state()).isEqualTo(OccurrenceState.MISSED);
        assertThat(missed.isUnexplainedGap()).isFalse();
        assertThat(missed.isProven()).isFalse();
    }

    @Test
    void anExplanationCountsFromItsDay() {
        Occurrence missed =
                first(LocalDate.of(2026, 2, 19), explained(Explanation.Kind.NONCONFORMITY, LocalDate.of(2026, 2, 20)));
        assertThat(missed.isUnexplainedGap()).isTrue();
    }

    @Test
    void aSuspensionSkipsWhatIsDueWithinIt() {
        Suspension summer = new Suspension(new DateRange(JAN_31, JAN_31), "Moved house", "boss");
        Plan plan = plan("monthly", "P14D", Optional.empty(), Optional.empty(), List.of(summer));
        Timetable timetable = Timetable.reckon(plan, 1, List.of(), List.of(), FEB_28, FEB_28);
        assertThat(timetable.occurrences().get(0).state()).isEqualTo(OccurrenceState.SKIPPED);
        assertThat(timetable.occurrences().get(0).reason()).contains("Moved house");
        assertThat(timetable.occurrences().get(1).state()).isEqualTo(OccurrenceState.DUE_SOON);
    }

    @Test
    void nothingIsDueAfterTheEnd() {
        Plan plan = plan("monthly", "P14D", Optional.empty(), Optional.of(FEB_28), List.of());
        LocalDate later = LocalDate.of(2027, 1, 1);
        assertThat(Timetable.reckon(plan, 1, List.of(), List.of(), later, later).occurrences())
                .extracting(Occurrence::due)
                .containsExactly(JAN_31, FEB_28);
    }

    @Test
    void theNextOccurrenceIsToldBeyondTheHorizon() {
        assertThat(reckon(monthly(), JAN_31).occurrences())
                .extracting(Occurrence::due)
                .containsExactly(JAN_31, FEB_28);
    }

    @Test
    void graceOfAWeeklyActivityEndsBeforeTheNextWindow() {
        Plan weekly = plan("weekly", "P14D", Optional.empty(), Optional.empty(), List.of());
        Occurrence first = Timetable.reckon(weekly, 1, List.of(), List.of(), JAN_31, FEB_28)
                .occurrences()
                .get(0);
        assertThat(first.lastGraceDay()).isEqualTo(LocalDate.of(2026, 2, 4));
    }

    @Test
    void aWindowNeverReachesThePreviousDueDate() {
        Plan early = plan("monthly", "P0D", Interval.parse("P3M"), Optional.empty(), List.of());
        List<Occurrence> all =
                Timetable.reckon(early, 1, List.of(), List.of(), JAN_31, FEB_28).occurrences();
        assertThat(all.get(1).opens()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(all.get(0).lastGraceDay()).isEqualTo(JAN_31);
    }

    @Test
    void whatBelongsToNoOccurrenceIsTold() {
        Performance before = done("EV-1", LocalDate.of(2026, 1, 20));
        Performance nowhere = new Performance("EV-2", JAN_31, Optional.of(LocalDate.of(2026, 1, 30)), 1);
        assertThat(reckon(monthly(), FEB_28, before, nowhere).unmatched()).containsExactly(before, nowhere);
    }

    private static Plan monthly() {
        return plan("monthly", "P14D", Optional.empty(), Optional.empty(), List.of());
    }

    private static Plan plan(
            String cadence,
            String grace,
            Optional<Interval> early,
            Optional<LocalDate> end,
            List<Suspension> suspensions) {
        return new Plan(
                Cadence.parse(cadence).orElseThrow(),
                JAN_31,
                end,
                Interval.parse(grace).orElseThrow(),
                early,
                suspensions);
    }

    private static Performance done(String id, LocalDate day) {
        return new Performance(id, day, Optional.empty(), 1);
    }

    private static Explanation explained(Explanation.Kind kind, LocalDate since) {
        return new Explanation(JAN_31, kind, "X-1", since);
    }

    private static Occurrence first(LocalDate day, Explanation explanation) {
        return Timetable.reckon(monthly(), 1, List.of(), List.of(explanation), day, day)
                .occurrences()
                .get(0);
    }

    private static Timetable reckon(Plan plan, LocalDate day, Performance... performances) {
        return Timetable.reckon(plan, 1, List.of(performances), List.of(), day, day);
    }

    private static OccurrenceState state(Plan plan, LocalDate day, Performance... performances) {
        return reckon(plan, day, performances).occurrences().get(0).state();
    }
}
