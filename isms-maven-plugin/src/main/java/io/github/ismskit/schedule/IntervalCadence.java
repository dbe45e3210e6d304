package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Due again and again after the same span of time. */
public record IntervalCadence(Interval interval) implements Cadence {

    public IntervalCadence {
        if (interval.isEmpty()) {
            throw new IllegalArgumentException("a cadence has a length: " + interval.text());
        }
    }

    /** Each date is counted from the anchor, so that the 31st comes back after a short month. */
    @Override
    public List<LocalDate> dueDates(LocalDate anchor, LocalDate through) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate due = anchor;
        for (int count = 1; !due.isAfter(through) && count <= MOST_DUE_DATES; count++) {
            dates.add(due);
            due = anchor.plus(interval.period().multipliedBy(count));
        }
        return List.copyOf(dates);
    }

    @Override
    public int nominalDays() {
        return Math.max(1, interval.nominalDays());
    }

    @Override
    public String text() {
        return interval.text();
    }
}
