package io.github.ismskit.collect;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.model.Activity;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An activity that declares collectors, with the occurrence that can be answered today; without one it is not its time. */
public record Opening(Activity activity, Optional<Occurrence> occurrence, Optional<LocalDate> opens) {

    /** Every activity that declares collectors, in the order of the calendar. */
    public static List<Opening> of(ControlsCalendar calendar) {
        return calendar.activities().stream()
                .filter(each -> !each.activity().collecting().collectors().isEmpty())
                .map(each -> of(each, calendar.asOf()))
                .toList();
    }

    /** Somebody who asks for an activity by its name may be early within its window; a round waits until it is due soon. */
    public boolean isDue(boolean asked) {
        return occurrence
                .filter(each -> asked || each.state() != OccurrenceState.PLANNED)
                .isPresent();
    }

    private static Opening of(Scheduled scheduled, LocalDate today) {
        Optional<Occurrence> open = scheduled.timetable().occurrences().stream()
                .filter(each -> each.isOpen() && !today.isBefore(each.opens()))
                .findFirst();
        Optional<LocalDate> opens =
                scheduled.timetable().next().map(Occurrence::opens).filter(day -> day.isAfter(today));
        return new Opening(scheduled.activity(), open, opens);
    }
}
