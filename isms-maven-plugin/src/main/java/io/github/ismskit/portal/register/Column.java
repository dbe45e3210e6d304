package io.github.ismskit.portal.register;

import java.util.Locale;

/**
 * The head of a column.
 *
 * @param kind {@code text}, {@code brief}, {@code number} or {@code day}: how its cells are aligned and sorted
 * @param head true for the column that names the row
 * @param records true where the head is a record: taken home, its id and its title are two columns
 * @param sort what an address calls the column, such as {@code next-review}; empty where a cell can hold several
 *     values, which have no order
 */
public record Column(String label, String kind, boolean head, boolean records, String sort) {

    public static Column text(String label) {
        return new Column(label, "text", false, false, key(label));
    }

    /** Words so few that they stay on one line, such as a name. */
    public static Column brief(String label) {
        return new Column(label, "brief", false, false, key(label));
    }

    /** A column whose cells can hold several values. */
    public static Column many(String label) {
        return new Column(label, "text", false, false, "");
    }

    public static Column number(String label) {
        return new Column(label, "number", false, false, key(label));
    }

    public static Column day(String label) {
        return new Column(label, "day", false, false, key(label));
    }

    public static Column head(String label) {
        return new Column(label, "text", true, false, key(label));
    }

    /** The column that names the row by a record. */
    public static Column record(String label) {
        return new Column(label, "text", true, true, key(label));
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
