package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When something is due, and how much earlier or later it may be done.
 *
 * @param start the first due date, from which every later one is counted
 * @param end the last day on which something may be due, inclusive
 * @param grace how long after its due date an occurrence is still on time
 * @param early how long before its due date doing it counts for it; empty: a third of the cadence
 */
public record Plan(
        Cadence cadence,
        LocalDate start,
        Optional<LocalDate> end,
        Interval grace,
        Optional<Interval> early,
        List<Suspension> suspensions) {

    public Plan {
        suspensions = List.copyOf(suspensions);
    }

    /** The time that belongs to one due date; windows follow each other without a gap. */
    record Window(LocalDate due, LocalDate opens, LocalDate lastGraceDay, LocalDate nextOpens) {}

    /**
     * The windows of every due date through the horizon and of the one after it, so that somebody can be told what comes
     * next; none after the end.
     */
    List<Window> windows(LocalDate horizon) {
        List<LocalDate> dues = cadence.dueDates(start, beyond(horizon));
        List<Window> windows = new ArrayList<>(dues.size());
        for (int i = 0; i < dues.size(); i++) {
            LocalDate due = dues.get(i);
            if (end.map(due::isAfter).orElse(false)) {
                break;
            }
            windows.add(window(dues, i));
            if (due.isAfter(horizon)) {
                break;
            }
        }
        return windows;
    }

    /** Nothing can be due any more. */
    public boolean isOverOn(LocalDate day) {
        return end.map(day::isAfter).orElse(false);
    }

    Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions.stream().filter(each -> each.range().contains(day)).findFirst();
    }

    private LocalDate beyond(LocalDate horizon) {
        LocalDate latest = horizon.isBefore(start) ? start : horizon;
        return latest.plusDays(4L * cadence.nominalDays() + 31);
    }

    private Window window(List<LocalDate> dues, int index) {
        LocalDate due = dues.get(index);
        LocalDate opens = index == 0 ? opens(due, LocalDate.MIN) : opens(due, dues.get(index - 1));
        LocalDate nextOpens = index + 1 < dues.size() ? opens(dues.get(index + 1), due) : LocalDate.MAX;
        LocalDate graceEnd = grace.after(due);
        LocalDate lastGraceDay = graceEnd.isBefore(nextOpens) ? graceEnd : nextOpens.minusDays(1);
        return new Window(due, opens, lastGraceDay, nextOpens);
    }

    /** A window never opens on or before the previous due date, however early an activity may be done. */
    private LocalDate opens(LocalDate due, LocalDate previousDue) {
        LocalDate opens =
                early.map(span -> due.minus(span.period())).orElseGet(() -> due.minusDays(cadence.nominalDays() / 3));
        return opens.isAfter(previousDue) ? opens : previousDue.plusDays(1);
    }
}
