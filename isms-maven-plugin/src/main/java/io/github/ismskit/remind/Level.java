package io.github.ismskit.remind;

import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.schedule.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a duty has come towards its end, or past it; each level is told once.
 *
 * @param name such as {@code soon-P14D}, {@code due} or {@code overdue-2}
 * @param since the day on which the level is reached; whoever looks some days later tells the same level
 */
public record Level(Stage stage, String name, LocalDate since) {

    /** Told anew once a week while a duty is overdue: often enough to be remembered, seldom enough to be read. */
    private static final int OVERDUE_DAYS = 7;

    /** Ahead of what has no cadence, such as a review or an action. */
    private static final List<Interval> USUAL =
            List.of(Interval.parse("P14D").orElseThrow(), Interval.parse("P3D").orElseThrow());

    /**
     * The latest level that is reached on the day; empty while the duty is too far ahead.
     *
     * @param remind the spans before the due date, each a level of its own
     */
    static Optional<Level> of(DutyItem item, List<Interval> remind, LocalDate day) {
        if (day.isAfter(item.lastGoodDay())) {
            LocalDate first = item.lastGoodDay().plusDays(1);
            long weeks = ChronoUnit.DAYS.between(first, day) / OVERDUE_DAYS;
            return Optional.of(
                    new Level(Stage.OVERDUE, "overdue-" + (weeks + 1), first.plusDays(weeks * OVERDUE_DAYS)));
        }
        if (!day.isBefore(item.due())) {
            return Optional.of(new Level(Stage.DUE, "due", item.due()));
        }
        return (remind.isEmpty() ? USUAL : remind)
                .stream()
                        .map(span -> new Level(
                                Stage.SOON, "soon-" + span.period(), item.due().minus(span.period())))
                        .filter(level -> !level.since().isAfter(day))
                        .max(Comparator.comparing(Level::since));
    }
}
