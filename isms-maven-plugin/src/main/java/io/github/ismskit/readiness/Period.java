package io.github.ismskit.readiness;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Isms;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out the certificate period that a day lies in, and the external audit that ends it. */
public final class Period {

    private Period() {}

    /**
     * What {@code isms.yaml} declares while the day lies in it; otherwise from the day after the last external audit (or the certificate's issue,
     * or the first due date) to the next planned external audit, or a year. As long as nothing was proven or missed since
     * then, the time before it counts on, so that an audit leaves no hole in which nothing could be judged.
     *
     * @param calendar of the ISMS on the day that is judged
     */
    public static DateRange current(Isms isms, ControlsCalendar calendar) {
        LocalDate asOf = calendar.asOf();
        return declared(isms, asOf).orElseGet(() -> {
            List<DateRange> periods =
                    begins(isms, asOf).map(from -> since(isms, from, asOf)).toList();
            return periods.stream()
                    .filter(period -> Obligations.of(calendar, period).judged() > 0)
                    .findFirst()
                    .orElseGet(() -> periods.stream().findFirst().orElseGet(() -> since(isms, asOf, asOf)));
        });
    }

    /** What an audit looks back on: from the last external one before it to its own day. */
    public static DateRange before(Isms isms, Audit audit) {
        LocalDate day = audit.planned();
        LocalDate from = declared(isms, day)
                .map(DateRange::from)
                .or(() -> begins(isms, day).findFirst())
                .orElse(day);
        return new DateRange(from, day);
    }

    /** The earliest external audit that is still to be held; one whose day has passed without a result counts. */
    public static Optional<Audit> nextAudit(Isms isms, LocalDate asOf) {
        return isms.audits().stream()
                .filter(Audit::isExternal)
                .filter(audit -> audit.performed().map(day -> day.isAfter(asOf)).orElse(true))
                .min(Comparator.comparing(Audit::planned).thenComparing(Audit::id));
    }

    private static Optional<DateRange> declared(Isms isms, LocalDate asOf) {
        return isms.organisation().currentPeriod().filter(period -> period.contains(asOf));
    }

    private static DateRange since(Isms isms, LocalDate from, LocalDate asOf) {
        LocalDate to = nextAudit(isms, asOf)
                .map(Audit::planned)
                .filter(day -> !day.isBefore(asOf))
                .orElseGet(() -> later(from.plusYears(1).minusDays(1), asOf));
        return new DateRange(from, later(from, to));
    }

    /** A period whose audit is overdue goes on until today. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** The days on which periods begin, the newest first. */
    private static Stream<LocalDate> begins(Isms isms, LocalDate asOf) {
        Stream<LocalDate> audits = isms.audits().stream()
                .filter(Audit::isExternal)
                .flatMap(audit -> audit.performed().stream())
                .map(day -> day.plusDays(1))
                .sorted(Comparator.reverseOrder());
        Stream<LocalDate> others =
                Stream.concat(isms.organisation().certificate().issued().stream(), isms.begin().stream());
        return Stream.concat(audits, others).filter(day -> !day.isAfter(asOf));
    }
}
