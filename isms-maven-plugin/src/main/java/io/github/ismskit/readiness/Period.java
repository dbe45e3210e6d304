package io.github.ismskit.readiness;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Isms;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Works out the certificate period that a day lies in, and the external audit that ends it. */
public final class Period {

    private Period() {}

    /**
     * What {@code isms.yaml} declares while the day lies in it; otherwise from the day after the last external audit (or the certificate's issue,
     * or the first due date) to the next planned external audit, or a year.
     */
    public static DateRange current(Isms isms, LocalDate asOf) {
        return isms.organisation()
                .currentPeriod()
                .filter(declared -> declared.contains(asOf))
                .orElseGet(() -> between(isms, asOf));
    }

    /** What an audit looks back on: from the last external one before it to its own day. */
    public static DateRange before(Isms isms, Audit audit) {
        return new DateRange(current(isms, audit.planned()).from(), audit.planned());
    }

    /** The earliest external audit that is still to be held; one whose day has passed without a result counts. */
    public static Optional<Audit> nextAudit(Isms isms, LocalDate asOf) {
        return isms.audits().stream()
                .filter(Audit::isExternal)
                .filter(audit -> audit.performed().map(day -> day.isAfter(asOf)).orElse(true))
                .min(Comparator.comparing(Audit::planned).thenComparing(Audit::id));
    }

    private static DateRange between(Isms isms, LocalDate asOf) {
        LocalDate from = lastAudit(isms, asOf)
                .map(day -> day.plusDays(1))
                .or(() -> isms.organisation().certificate().issued())
                .or(isms::begin)
                .filter(day -> !day.isAfter(asOf))
                .orElse(asOf);
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

    private static Optional<LocalDate> lastAudit(Isms isms, LocalDate asOf) {
        return isms.audits().stream()
                .filter(Audit::isExternal)
                .flatMap(audit -> audit.performed().stream())
                .filter(day -> day.isBefore(asOf))
                .max(Comparator.naturalOrder());
    }
}
