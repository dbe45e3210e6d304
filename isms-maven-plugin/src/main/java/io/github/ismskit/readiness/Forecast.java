package io.github.ismskit.readiness;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Audit;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on the day of a planned external audit, if nothing more is recorded until then.
 *
 * @param day on which the audit is planned
 * @param period that is judged on that day
 * @param lapses what will be an error on that day, the earliest first
 */
public record Forecast(
        Audit audit, LocalDate day, DateRange period, Verdict verdict, Obligations obligations, List<Lapse> lapses) {

    public Forecast {
        lapses = List.copyOf(lapses);
    }

    /** The last day on which all that this audit will look at is still fine; empty where it is already over or no day is known. */
    public Optional<LocalDate> lastSafeDay() {
        return lapses.stream().findFirst().flatMap(lapse -> lapse.finding().due());
    }
}
