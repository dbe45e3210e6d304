package io.github.ismskit.record;

import io.github.ismskit.Content;
import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.model.Activity;
import io.github.ismskit.schedule.Occurrence;
import java.time.LocalDate;
import java.util.Optional;

/** Which due date a piece of work answers, as the controls calendar matches it. */
public final class Proposal {

    private Proposal() {}

    /** Empty where the activity is unknown, and where nothing was or will be due on account of the day. */
    public static Optional<LocalDate> occurrence(Content content, String activity, LocalDate performed) {
        return content.isms()
                .entry(activity)
                .filter(Activity.class::isInstance)
                .flatMap(entry -> ControlsCalendar.occurrenceOf((Activity) entry, performed))
                .map(Occurrence::due);
    }
}
