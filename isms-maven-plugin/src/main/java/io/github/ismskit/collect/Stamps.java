package io.github.ismskit.collect;

import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.text.Printed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Gathers the time stamps of reports as days in the zone of the ISMS. */
final class Stamps {

    private final ZoneId zone;
    private Optional<DateRange> days = Optional.empty();

    Stamps(ZoneId zone) {
        this.zone = zone;
    }

    /** A time without an offset counts as one in the zone of the ISMS; what says nothing is passed over. */
    void add(String text) throws Refusal {
        if (text.isBlank()) {
            return;
        }
        LocalDate day = day(text.strip());
        days = Optional.of(days.map(range -> new DateRange(
                        day.isBefore(range.from()) ? day : range.from(), day.isAfter(range.to()) ? day : range.to()))
                .orElseGet(() -> new DateRange(day, day)));
    }

    Optional<DateRange> days() {
        return days;
    }

    private LocalDate day(String text) throws Refusal {
        try {
            TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.replaceFirst(" ", "T"), ZonedDateTime::from, LocalDateTime::from);
            return time instanceof ZonedDateTime zoned
                    ? zoned.withZoneSameInstant(zone).toLocalDate()
                    : LocalDateTime.from(time).toLocalDate();
        } catch (DateTimeException e) {
            throw new Refusal(
                    "says it was made at '" + Printed.line(text)
                            + "', which is no time of ISO 8601; have it written as 2026-11-20T14:05:00Z",
                    e);
        }
    }
}
