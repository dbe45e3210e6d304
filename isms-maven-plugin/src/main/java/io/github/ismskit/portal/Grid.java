package io.github.ismskit.portal;

import java.util.List;

/**
 * A table as it is taken home, for spreadsheets and the like.
 *
 * @param title what its rows are
 * @param rows each as long as the head; days in ISO form
 */
public record Grid(String title, List<Head> head, List<List<String>> rows) {

    /**
     * The head of a column.
     *
     * @param kind {@code text}, {@code brief}, {@code number} or {@code day}
     */
    public record Head(String label, String kind) {

        public static Head text(String label) {
            return new Head(label, "text");
        }
    }

    public Grid {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public byte[] csv() {
        return Csv.bytes(head.stream().map(Head::label).toList(), rows);
    }
}
