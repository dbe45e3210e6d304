package io.github.ismskit.portal.readiness;

import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.ArrayList;
import java.util.List;

/** Rules and what came of them; the anchor of a rule is {@code rule-<id>}. */
public final class CheckTable {

    private static final List<Column> COLUMNS = List.of(
            Column.text("State"),
            Column.head("What must hold"),
            Column.many("Clause"),
            Column.text("Severity"),
            Column.text("Speaks about, with thresholds"),
            Column.number("Looked at"),
            Column.number("Findings"),
            Column.number("Waived"));

    private CheckTable() {}

    public static Table of(String key, String caption, List<CheckRow> checks) {
        return new Table(
                key, caption, COLUMNS, checks.stream().map(CheckTable::row).toList());
    }

    private static Row row(CheckRow check) {
        List<Cell> cells = List.of(
                Cell.chip(check.state()),
                statement(check),
                Cell.ids(check.clauses()),
                severity(check),
                reach(check),
                Cell.number(check.lookedAt()),
                Cell.number(check.findings()),
                Cell.number(check.waived()));
        return new Row(
                "rule-" + check.rule(),
                check.state().key(),
                "",
                List.of(new Row.Mark("weight", check.weight())),
                cells);
    }

    private static Cell statement(CheckRow check) {
        List<Cell> parts = new ArrayList<>(List.of(Cell.text(check.statement()), Cell.code(check.rule())));
        if (!check.notEvaluated().isEmpty()) {
            parts.add(Cell.text("– " + check.notEvaluated()));
        }
        return Cell.of(parts);
    }

    private static Cell severity(CheckRow check) {
        return check.weight().equals("shipped")
                ? Cell.text(check.severity())
                : Cell.of(List.of(
                        Cell.strong(check.weight() + ":"),
                        Cell.text(check.severity() + " instead of " + check.usual())));
    }

    private static Cell reach(CheckRow check) {
        List<Cell> parts = new ArrayList<>(
                List.of(Cell.text(check.reach() + (check.thresholds().isEmpty() ? "" : ":"))));
        for (CheckRow.Threshold each : check.thresholds()) {
            boolean last = each.equals(check.thresholds().get(check.thresholds().size() - 1));
            parts.add(
                    Cell.text(each.value() + " " + each.meaning() + (last || each.value() != each.usual() ? "" : ";")));
            if (each.value() != each.usual()) {
                parts.add(Cell.strong("(changed, usually " + each.usual() + ")" + (last ? "" : ";")));
            }
        }
        return Cell.of(parts);
    }
}
