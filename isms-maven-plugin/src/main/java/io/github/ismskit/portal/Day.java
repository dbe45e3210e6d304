package io.github.ismskit.portal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as pages show it and as machines sort it.
 *
 * @param iso {@code 2026-11-20}; empty for a date that is not known
 * @param text {@code 20 Nov 2026}
 */
public record Day(String iso, String text) {

    public static final Day NONE = new Day("", "");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public static Day of(LocalDate date) {
        return new Day(date.toString(), SHORT.format(date));
    }

    public static Day of(Optional<LocalDate> date) {
        return date.map(Day::of).orElse(NONE);
    }

    /** How far a day lies ahead or behind, in words: {@code in 43 days}, {@code today}, {@code 12 days ago}. */
    public static String away(LocalDate from, LocalDate day) {
        long days = ChronoUnit.DAYS.between(from, day);
        if (days == 0) {
            return "today";
        }
        String count = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
        return days > 0 ? "in " + count : count + " ago";
    }

    public static String inWords(LocalDate date) {
        return LONG.format(date);
    }
}
