package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that somebody has promised to do by a day: a treatment step, a corrective action, a decision. */
public record PlannedAction(
        String action, Optional<String> owner, LocalDate due, Optional<LocalDate> done, List<Extension> extended) {

    public PlannedAction {
        extended = List.copyOf(extended);
    }

    public boolean isOpenOn(LocalDate day) {
        return done.map(date -> date.isAfter(day)).orElse(true);
    }

    /** Open although the due day has passed; the due day itself is fine through its end. */
    public boolean isOverdueOn(LocalDate day) {
        return isOpenOn(day) && day.isAfter(due);
    }
}
