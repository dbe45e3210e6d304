package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** A span of calendar time such as {@code P3M}. */
public record Interval(Period period, String text) {

    private static final Map<String, String> WORDS =
            Map.of("weekly", "P7D", "monthly", "P1M", "quarterly", "P3M", "semi-annual", "P6M", "annual", "P1Y");

    public static Optional<Interval> parse(String text) {
        try {
            Period period = Period.parse(WORDS.getOrDefault(text, text));
            return period.isNegative() || period.isZero() ? Optional.empty() : Optional.of(new Interval(period, text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public LocalDate after(LocalDate day) {
        return day.plus(period);
    }

    public LocalDate before(LocalDate day) {
        return day.minus(period);
    }

    public int nominalDays() {
        return period.getYears() * 365 + period.getMonths() * 365 / 12 + period.getDays();
    }
}
