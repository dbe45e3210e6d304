package io.github.ismskit.portal.register;

/**
 * The head of a column.
 *
 * @param kind {@code text}, {@code number} or {@code day}: how its cells are aligned and sorted
 * @param head true for the column that names the row
 */
public record Column(String label, String kind, boolean head) {

    public static Column text(String label) {
        return new Column(label, "text", false);
    }

    public static Column number(String label) {
        return new Column(label, "number", false);
    }

    public static Column day(String label) {
        return new Column(label, "day", false);
    }

    public static Column head(String label) {
        return new Column(label, "text", true);
    }
}
