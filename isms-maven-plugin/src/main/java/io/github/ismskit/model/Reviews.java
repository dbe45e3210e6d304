package io.github.ismskit.model;

import io.github.ismskit.schedule.Interval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a record was reviewed, and how often it must be; the next review is computed, never written. */
public record Reviews(Optional<LocalDate> lastReviewed, Optional<Interval> interval, List<Held> held) {

    /** A review that was held, with or without a change. */
    public record Held(LocalDate date, String by, boolean changed, Optional<String> note) {}

    public Reviews {
        held = List.copyOf(held);
    }

    /** The newest review known on the day, whichever key records it. */
    public Optional<LocalDate> latest(LocalDate day) {
        return Stream.concat(lastReviewed.stream(), held.stream().map(Held::date))
                .filter(date -> !date.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /**
     * The last day on which the record counts as reviewed.
     *
     * @param begin counts as a review where it is the newest date, such as the approval
     * @param usual the interval where the record does not give its own
     */
    public Optional<LocalDate> dueOn(LocalDate day, Optional<LocalDate> begin, Interval usual) {
        return Stream.concat(latest(day).stream(), begin.stream().filter(date -> !date.isAfter(day)))
                .max(Comparator.naturalOrder())
                .map(newest -> interval.orElse(usual).after(newest));
    }
}
