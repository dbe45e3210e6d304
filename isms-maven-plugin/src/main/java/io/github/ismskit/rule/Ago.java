package io.github.ismskit.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts days in words, as messages need them. */
public final class Ago {

    private Ago() {}

    /** {@code 2026-01-31, 3 days ago}. */
    public static String of(LocalDate day, LocalDate asOf) {
        return day + ", " + days(ChronoUnit.DAYS.between(day, asOf)) + " ago";
    }

    /** {@code 1 day}, {@code 3 days}. */
    public static String days(long count) {
        return count + (count == 1 ? " day" : " days");
    }

    public static String days(LocalDate from, LocalDate to) {
        return days(ChronoUnit.DAYS.between(from, to));
    }
}
