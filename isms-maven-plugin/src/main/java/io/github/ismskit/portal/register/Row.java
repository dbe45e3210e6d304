package io.github.ismskit.portal.register;

import io.github.ismskit.portal.Chip;
import java.util.Comparator;
import java.util.List;

/**
 * A row and what filters know of it.
 *
 * @param anchor an id within the page; may be empty
 * @param status the key of its chip
 * @param owner an id of {@code people.yaml}
 * @param marks further words that filters look for, by name
 */
public record Row(String anchor, String status, String owner, List<Mark> marks, List<Cell> cells) {

    /** By the first state that a row tells; rows that tell none come last. */
    public static final Comparator<Row> URGENT_FIRST = Comparator.comparingInt(Row::urgency);

    /** A value that a filter of the name compares. */
    public record Mark(String name, String value) {}

    public Row {
        marks = List.copyOf(marks);
        cells = List.copyOf(cells);
    }

    public static Row of(String status, String owner, List<Cell> cells) {
        return new Row("", status, owner, List.of(), cells);
    }

    public static Row of(List<Cell> cells) {
        return of("", "", cells);
    }

    /** What a mark says; empty where the row has none of the name. */
    String mark(String name) {
        return marks.stream()
                .filter(mark -> mark.name().equals(name))
                .map(Mark::value)
                .findFirst()
                .orElse("");
    }

    private int urgency() {
        return cells.stream()
                .flatMap(cell -> cell.chips().stream())
                .findFirst()
                .map(Chip::urgency)
                .orElse(Integer.MAX_VALUE);
    }
}
