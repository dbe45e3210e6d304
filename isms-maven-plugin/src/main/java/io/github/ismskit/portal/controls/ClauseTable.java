package io.github.ismskit.portal.controls;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Clauses with what answers them as a table, in the order of the standard. */
public final class ClauseTable {

    private static final List<Column> COLUMNS = List.of(
            Column.head("Clause"),
            Column.text("Subject"),
            Column.text("In writing"),
            Column.many("Documents"),
            Column.many("Records"),
            Column.many("Owners"));

    private ClauseTable() {}

    /** The table of the register, with what each clause asks for. */
    static Table whole(List<ClauseMap.Line> lines) {
        return table("list", lines, true);
    }

    /** The table of a report, where the subject is enough. */
    public static Table brief(Desk desk) {
        return table("clauses", ClauseMap.lines(desk), false);
    }

    private static Table table(String key, List<ClauseMap.Line> lines, boolean notes) {
        String caption = lines.size() + " clauses with the documents and records that answer them";
        return new Table(
                key,
                caption,
                COLUMNS,
                lines.stream().map(line -> row(line, notes)).toList());
    }

    private static Row row(ClauseMap.Line line, boolean notes) {
        List<Row.Mark> marks = line.chapter() ? List.of(new Row.Mark("chapter", line.number())) : List.of();
        String owners = line.owners().stream().map(Ref::text).collect(Collectors.joining(", "));
        List<Cell> cells = List.of(
                Cell.ids(List.of(new Ref("", line.number(), ""))),
                subject(line, notes),
                Cell.chips(line.state()),
                Cell.ids(line.documents()),
                records(line.records()),
                Cell.text(owners));
        return new Row(line.anchor(), line.status(), "", marks, cells);
    }

    private static Cell subject(ClauseMap.Line line, boolean notes) {
        List<Cell> parts = new ArrayList<>(List.of(Cell.strong(line.title())));
        if (notes && !line.note().isEmpty()) {
            parts.add(Cell.text(line.note()));
        }
        if (!line.amendment().isEmpty()) {
            parts.add(Cell.text("(with Amendment " + line.amendment() + ")"));
        }
        return Cell.of(parts);
    }

    private static Cell records(List<ClauseMap.Kind> kinds) {
        List<Cell> parts = new ArrayList<>();
        for (ClauseMap.Kind kind : kinds) {
            parts.add(Cell.text(kind.count() + " " + kind.name() + ":"));
            parts.add(Cell.ids(kind.newest()));
            if (kind.more() > 0) {
                parts.add(Cell.text("and " + kind.more() + " more"));
            }
        }
        return Cell.of(parts);
    }
}
