package io.github.ismskit.portal.register;

import java.util.List;

/** A table: its caption says how many rows it has and in which order. */
public record Table(String key, String caption, List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.cells().size() + " cells stands in the table "
                        + key + " of " + columns.size() + " columns");
            }
        }
    }
}
