package io.github.ismskit.schedule;

import java.util.Locale;

/** Where an occurrence stands on a day. */
public enum OccurrenceState {
    /** Answered by its last day of grace. */
    DONE,
    /** Answered after its grace, before the next window opened. */
    DONE_LATE,
    /** Unanswered, within the lead time or in grace. */
    DUE_SOON,
    /** Unanswered after its grace, while the next window has not opened yet. */
    OVERDUE,
    /** Unanswered when the next window opened; stays so for ever. */
    MISSED,
    /** Unanswered, and further ahead than the lead time. */
    PLANNED,
    /** Not to be done: suspended, or by an exception that was approved in time. */
    SKIPPED,
    /** Said to be done, with less proof than the activity asks for. */
    NOT_RECORDED;

    /** The word that reports and pages use, such as {@code done-late}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
