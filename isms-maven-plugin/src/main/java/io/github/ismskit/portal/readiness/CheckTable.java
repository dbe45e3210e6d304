package io.github.ismskit.portal.readiness;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.ArrayList;
import java.util.List;

/** Rules and what came of them; the anchor of a rule is {@code rule-<id>}. */
public final class CheckTable {

    private CheckTable() {}

    public static Table of(Desk desk, String key, String caption, List<CheckRow> checks) {
        return new Table(
                key,
                caption,
                columns(desk),
                checks.stream().map(check -> row(desk, check)).toList());
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.state"),
                Column.head(desk, "checks.what-must-hold"),
                Column.many(desk.say("common.clause")),
                Column.text(desk, "checks.severity"),
                Column.text(desk, "checks.speaks-about"),
                Column.number(desk, "checks.looked-at"),
                Column.number(desk, "checks.findings"),
                Column.number(desk, "checks.waived"));
    }

    private static Row row(Desk desk, CheckRow check) {
        List<Cell> cells = List.of(
                Cell.chip(check.state()),
                statement(check),
                Cell.ids(check.clauses()),
                severity(desk, check),
                reach(desk, check),
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
        List<Cell> parts = new ArrayList<>(List.of(Cell.english(check.statement()), Cell.code(check.rule())));
        if (!check.notEvaluated().isEmpty()) {
            parts.add(Cell.text("– " + check.notEvaluated()));
        }
        return Cell.of(parts);
    }

    private static Cell severity(Desk desk, CheckRow check) {
        if (check.weight().equals("shipped")) {
            return Cell.text(check.severity());
        }
        String weight = desk.say(check.weight().equals("softened") ? "checks.softened" : "checks.sharpened");
        return Cell.of(List.of(
                Cell.strong(weight), Cell.text(desk.say("checks.instead-of", check.severity(), check.usual()))));
    }

    private static Cell reach(Desk desk, CheckRow check) {
        List<Cell> parts = new ArrayList<>(List.of(Cell.text(
                check.thresholds().isEmpty()
                        ? check.reach()
                        : desk.say("checks.reach-with-thresholds", check.reach()))));
        for (CheckRow.Threshold each : check.thresholds()) {
            boolean last = each.equals(check.thresholds().get(check.thresholds().size() - 1));
            parts.add(
                    Cell.text(each.value() + " " + each.meaning() + (last || each.value() != each.usual() ? "" : ";")));
            if (each.value() != each.usual()) {
                parts.add(Cell.strong(desk.say("checks.changed", each.usual()) + (last ? "" : ";")));
            }
        }
        return Cell.of(parts);
    }
}
