package io.github.ismskit.portal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    public static String inWords(LocalDate date) {
        return LONG.format(date);
    }
}
