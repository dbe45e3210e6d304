package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * A span of calendar time as the content format writes it: an ISO 8601 period of years, months, weeks or days, or a word.
 *
 * @param text as it was written
 */
public record Interval(Period period, String text) {

    private static final Map<String, String> WORDS = Map.of(
            "weekly", "P1W",
            "monthly", "P1M",
            "quarterly", "P3M",
            "semi-annual", "P6M",
            "annual", "P1Y");

    /** Empty for what is no period, and for a negative one; a period of no length is one, such as a grace of {@code P0D}. */
    public static Optional<Interval> parse(String text) {
        try {
            Period period = Period.parse(WORDS.getOrDefault(text, text));
            return period.isNegative() ? Optional.empty() : Optional.of(new Interval(period, text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public LocalDate after(LocalDate day) {
        return day.plus(period);
    }

    public boolean isEmpty() {
        return period.isZero();
    }

    /** The usual number of days: a year has 365, a month a twelfth of that, rounded down at the end. */
    @SuppressWarnings("JavaPeriodGetDays") // years and months are counted beside the days
    public int nominalDays() {
        return (int) (period.toTotalMonths() * 365 / 12) + period.getDays();
    }
}
