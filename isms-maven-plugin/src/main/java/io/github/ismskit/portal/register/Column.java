package io.github.ismskit.portal.register;

import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;

/**
 * The head of a column.
 *
 * @param kind {@code text}, {@code brief}, {@code number} or {@code day}: how its cells are aligned and sorted
 * @param head true for the column that names the row
 * @param records true where the head is a record: taken home, its id and its title are two columns
 * @param sort what an address calls the column in every language, such as {@code next-review}: the end of its phrase's key;
 *     empty where a cell can hold several values, which have no order
 */
public record Column(String label, String kind, boolean head, boolean records, String sort) {

    public static Column text(Desk desk, String phrase) {
        return of("text", false, false, desk, phrase);
    }

    /** Words so few that they stay on one line, such as a name. */
    public static Column brief(Desk desk, String phrase) {
        return of("brief", false, false, desk, phrase);
    }

    /** A column whose cells can hold several values. */
    public static Column many(String label) {
        return new Column(label, "text", false, false, "");
    }

    public static Column number(Desk desk, String phrase) {
        return of("number", false, false, desk, phrase);
    }

    /** A number for what a state tells. */
    public static Column number(Chip state) {
        return number(state.label(), state.key());
    }

    public static Column number(String label, String sort) {
        return new Column(label, "number", false, false, sort);
    }

    public static Column day(Desk desk, String phrase) {
        return of("day", false, false, desk, phrase);
    }

    public static Column head(Desk desk, String phrase) {
        return of("text", true, false, desk, phrase);
    }

    /** The column that names the row by a record. */
    public static Column record(Desk desk, String phrase) {
        return of("text", true, true, desk, phrase);
    }

    private static Column of(String kind, boolean head, boolean records, Desk desk, String phrase) {
        return new Column(desk.say(phrase), kind, head, records, phrase.substring(phrase.lastIndexOf('.') + 1));
    }
}
