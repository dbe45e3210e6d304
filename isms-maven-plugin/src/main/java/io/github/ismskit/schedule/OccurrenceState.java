package io.github.ismskit.schedule;

import java.util.Locale;

/** Where an occurrence stands. */
public enum OccurrenceState {
    DONE,
    DONE_LATE,
    DUE_SOON,
    OVERDUE,
    MISSED,
    PLANNED,
    SKIPPED,
    NOT_RECORDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
