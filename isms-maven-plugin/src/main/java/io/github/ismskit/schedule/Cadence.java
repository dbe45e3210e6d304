package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How often something is due, counted from a first due date. */
public sealed interface Cadence permits IntervalCadence, RecurrenceCadence {

    /** No cadence brings forth more due dates than this; a daily one would last for fifty years. */
    int MOST_DUE_DATES = 20_000;

    /** Reads an interval, a word, or {@code RRULE:} and a recurrence rule (RFC 5545); empty for anything else. */
    static Optional<Cadence> parse(String text) {
        if (text.startsWith(RecurrenceCadence.PREFIX)) {
            return RecurrenceCadence.parse(text);
        }
        return Interval.parse(text).filter(interval -> !interval.isEmpty()).map(IntervalCadence::new);
    }

    /** Every due date from the anchor to the last day, both inclusive, in order. */
    List<LocalDate> dueDates(LocalDate anchor, LocalDate through);

    /** The usual number of days between two due dates. */
    int nominalDays();

    /** As it was written. */
    String text();

    /** How many days before its due date an occurrence is said to be due soon. */
    default int leadDays() {
        int days = nominalDays();
        if (days <= 7) {
            return 2;
        }
        if (days <= 31) {
            return 7;
        }
        if (days <= 92) {
            return 14;
        }
        return days <= 184 ? 21 : 30;
    }
}
