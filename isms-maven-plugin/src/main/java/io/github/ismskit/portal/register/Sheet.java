package io.github.ismskit.portal.register;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Grid;
import io.github.ismskit.portal.Grid.Head;
import io.github.ismskit.portal.Ref;
import java.util.ArrayList;
import java.util.List;

/** A table to take home: the rows and columns of the page, and the id of each record in a column of its own. */
final class Sheet {

    private Sheet() {}

    static Grid grid(Desk desk, String title, Table table) {
        return new Grid(
                title,
                head(desk, table.columns()),
                table.rows().stream().map(row -> values(table.columns(), row)).toList());
    }

    private static List<Head> head(Desk desk, List<Column> columns) {
        List<Head> head = new ArrayList<>();
        for (Column column : columns) {
            if (column.records()) {
                head.add(new Head(desk.say("common.id"), "brief"));
            }
            head.add(new Head(column.label(), column.kind()));
        }
        return head;
    }

    private static List<String> values(List<Column> columns, Row row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            if (columns.get(i).records()) {
                Ref record = cell.refs().get(0);
                values.add(record.id());
                values.add(Cell.single(record.text()));
            } else {
                values.add(cell.plain());
            }
        }
        return values;
    }
}
