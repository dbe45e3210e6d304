package io.github.ismskit.duty;

import java.time.LocalDate;

/**
 * Something that somebody has to do.
 *
 * @param record whose page tells more
 * @param owner an id of {@code people.yaml}; empty where nobody is named
 * @param due the day it is due
 * @param lastGoodDay the last day on which it is still on time; after the due day where there is grace
 * @param where what is written when it is done, and in which file
 */
public record DutyItem(
        Kind kind, String record, String owner, String what, LocalDate due, LocalDate lastGoodDay, String where) {

    /** What sort of duty it is. */
    public enum Kind {
        ACTIVITY,
        REVIEW,
        ACTION,
        ACCEPTANCE,
        EFFECT,
        EXCEPTION
    }
}
