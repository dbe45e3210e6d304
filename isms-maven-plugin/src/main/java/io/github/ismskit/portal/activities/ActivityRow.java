package io.github.ismskit.portal.activities;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.model.Activity;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An activity as a line of a table, with the occurrence that matters now.
 *
 * @param buckets words that filters know: {@code by-next-month} where it is due by the end of next month
 * @param rank the more urgent, the smaller
 */
public record ActivityRow(
        Ref activity,
        Chip status,
        Day due,
        Day done,
        Ref owner,
        String ownerId,
        List<Ref> controls,
        String cadence,
        String wanted,
        String buckets,
        int rank) {

    private static final List<OccurrenceState> URGENCY = List.of(
            OccurrenceState.OVERDUE,
            OccurrenceState.MISSED,
            OccurrenceState.NOT_RECORDED,
            OccurrenceState.DUE_SOON,
            OccurrenceState.PLANNED,
            OccurrenceState.DONE_LATE,
            OccurrenceState.DONE,
            OccurrenceState.SKIPPED);

    /** Every activity, the most urgent first. */
    public static List<ActivityRow> all(Desk desk) {
        return desk.assessment().situation().calendar().activities().stream()
                .map(scheduled -> of(desk, scheduled))
                .sorted(Comparator.comparingInt(ActivityRow::rank)
                        .thenComparing(row -> row.due().iso())
                        .thenComparing(row -> row.activity().id()))
                .toList();
    }

    public static ActivityRow of(Desk desk, Scheduled scheduled) {
        Activity activity = scheduled.activity();
        Optional<Occurrence> now = current(scheduled);
        OccurrenceState state = now.map(Occurrence::state).orElse(OccurrenceState.PLANNED);
        return new ActivityRow(
                desk.ref(activity),
                now.map(each -> Status.of(desk, each)).orElse(Status.of(desk, state)),
                Day.of(now.map(Occurrence::due)),
                Day.of(latestDone(scheduled)),
                desk.person(activity.owner()),
                activity.owner().orElse(""),
                activity.controls().stream().map(desk::ref).toList(),
                IntervalWords.cadence(desk, activity.plan().cadence()),
                String.join(", ", activity.evidence().kinds()),
                now.map(each -> buckets(desk.asOf(), each)).orElse(""),
                URGENCY.indexOf(state));
    }

    /** What is open and most urgent; where nothing is open any more, the last one. */
    private static Optional<Occurrence> current(Scheduled scheduled) {
        List<Occurrence> all = scheduled.timetable().occurrences();
        Optional<Occurrence> open = all.stream()
                .filter(each -> each.isOpen() && each.explanation().isEmpty())
                .findFirst();
        return open.or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
    }

    private static Optional<LocalDate> latestDone(Scheduled scheduled) {
        return scheduled.timetable().occurrences().stream()
                .flatMap(each -> each.answer().stream())
                .map(answer -> answer.performed())
                .max(Comparator.naturalOrder());
    }

    private static String buckets(LocalDate asOf, Occurrence occurrence) {
        LocalDate end = YearMonth.from(asOf).plusMonths(1).atEndOfMonth();
        boolean soon = occurrence.isOpen()
                && occurrence.state() != OccurrenceState.OVERDUE
                && !occurrence.due().isAfter(end);
        return soon ? "by-next-month" : "";
    }
}
