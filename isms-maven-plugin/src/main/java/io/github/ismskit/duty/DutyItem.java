package io.github.ismskit.duty;

import io.github.ismskit.hash.Sha256;
import java.time.LocalDate;
import java.util.Locale;

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

    /** The name of the duty itself, whatever is told of it; actions of a record for one day differ by their words. */
    public String obligation() {
        String name = obligation(kind, record, due);
        return kind == Kind.ACTION ? name + ":" + Sha256.shortHex(what, 4) : name;
    }

    /** The name of what a record asks for once on a day, as an activity does. */
    public static String obligation(Kind kind, String record, LocalDate due) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + record + ":" + due;
    }

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
