package io.github.ismskit.readiness;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.schedule.Occurrence;
import java.time.LocalDate;

/**
 * The occurrences of the period whose last day of grace has passed or that were answered before; what may still be done
 * in time is not yet expected.
 *
 * @param proven done, in time or late
 * @param waived skipped with consent, or missed and answered by a nonconformity or an exception
 * @param failed neither
 */
public record Obligations(int expected, int proven, int waived, int failed) {

    public static Obligations of(ControlsCalendar calendar, DateRange period) {
        int proven = 0;
        int waived = 0;
        int failed = 0;
        for (Scheduled scheduled : calendar.activities()) {
            for (Occurrence occurrence : scheduled.timetable().occurrences()) {
                if (isExpected(occurrence, period, calendar.asOf())) {
                    proven += occurrence.isProven() ? 1 : 0;
                    failed += occurrence.isUnexplainedGap() ? 1 : 0;
                    waived += occurrence.isProven() || occurrence.isUnexplainedGap() ? 0 : 1;
                }
            }
        }
        return new Obligations(proven + waived + failed, proven, waived, failed);
    }

    /** Those of which something can be said beside that nobody asks for them any more. */
    int judged() {
        return proven + failed;
    }

    private static boolean isExpected(Occurrence occurrence, DateRange period, LocalDate asOf) {
        return period.contains(occurrence.due()) && occurrence.isToBeProvenOn(asOf);
    }
}
