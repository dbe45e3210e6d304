package io.github.ismskit.lookback;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.readiness.Obligations;
import java.time.LocalDate;
import java.util.List;

/**
 * How the ISMS stood on a day of the past, judged by what its records say was known by then.
 *
 * @param held how many of the checks that can be judged in hindsight found no error
 * @param checks how many were judged
 * @param overdue occurrences that were open after their grace
 * @param openNonconformities not closed on that day
 * @param overwritten ids of records whose last review lies after the day and has replaced an earlier one, so that nobody
 *     can tell whether they were current then
 */
public record Snapshot(
        LocalDate day,
        Verdict verdict,
        int held,
        int checks,
        int blocking,
        int warnings,
        Obligations obligations,
        int overdue,
        int openNonconformities,
        List<String> overwritten) {

    public Snapshot {
        overwritten = List.copyOf(overwritten);
    }

    /** The same look, which names only these records as overwritten. */
    public Snapshot naming(List<String> others) {
        return new Snapshot(
                day, verdict, held, checks, blocking, warnings, obligations, overdue, openNonconformities, others);
    }
}
