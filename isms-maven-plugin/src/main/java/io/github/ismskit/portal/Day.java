package io.github.ismskit.portal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as machines sort it; templates tell it in the language of the page.
 *
 * @param iso {@code 2026-11-20}; empty for a date that is not known
 */
public record Day(String iso) {

    public static final Day NONE = new Day("");

    public static Day of(LocalDate date) {
        return new Day(date.toString());
    }

    public static Day of(Optional<LocalDate> date) {
        return date.map(Day::of).orElse(NONE);
    }
}
