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

    private ClauseTable() {}

    /** The table of the register, with what each clause asks for. */
    static Table whole(Desk desk, List<ClauseMap.Line> lines) {
        return table(desk, "list", lines, true);
    }

    /** The table of a report, where the subject is enough. */
    public static Table brief(Desk desk) {
        return table(desk, "clauses", ClauseMap.lines(desk), false);
    }

    private static Table table(Desk desk, String key, List<ClauseMap.Line> lines, boolean notes) {
        List<Column> columns = List.of(
                Column.head(desk, "common.clause"),
                Column.text(desk, "clauses.subject"),
                Column.text(desk, "clauses.asked-in-writing"),
                Column.many(desk.say("common.documents")),
                Column.many(desk.say("clauses.records")),
                Column.many(desk.say("clauses.owners")));
        return new Table(
                key,
                desk.count("clauses.caption", lines.size()),
                columns,
                lines.stream().map(line -> row(desk, line, notes)).toList());
    }

    private static Row row(Desk desk, ClauseMap.Line line, boolean notes) {
        List<Row.Mark> marks = line.chapter() ? List.of(new Row.Mark("chapter", line.number())) : List.of();
        String owners = line.owners().stream().map(Ref::text).collect(Collectors.joining(", "));
        List<Cell> cells = List.of(
                Cell.ids(List.of(new Ref("", line.number(), ""))),
                subject(desk, line, notes),
                Cell.chips(line.state()),
                Cell.ids(line.documents()),
                records(desk, line.records()),
                Cell.text(owners));
        return new Row(line.anchor(), line.status(), "", marks, cells);
    }

    private static Cell subject(Desk desk, ClauseMap.Line line, boolean notes) {
        List<Cell> parts = new ArrayList<>(List.of(Cell.strong(line.title())));
        if (notes && !line.note().isEmpty()) {
            parts.add(Cell.text(line.note()));
        }
        if (!line.amendment().isEmpty()) {
            parts.add(Cell.text(desk.say("clauses.amendment", line.amendment())));
        }
        return Cell.of(parts);
    }

    private static Cell records(Desk desk, List<ClauseMap.Kind> kinds) {
        List<Cell> parts = new ArrayList<>();
        for (ClauseMap.Kind kind : kinds) {
            parts.add(Cell.text(desk.say("clauses.records-of-kind", kind.count(), kind.name())));
            parts.add(Cell.ids(kind.newest()));
            if (kind.more() > 0) {
                parts.add(Cell.text(desk.count("clauses.more", kind.more())));
            }
        }
        return Cell.of(parts);
    }
}
