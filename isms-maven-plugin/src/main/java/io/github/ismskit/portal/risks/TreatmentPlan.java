package io.github.ismskit.portal.risks;

import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.model.Risk;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.ActionTables;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every step of every open risk's treatment in one table. */
final class TreatmentPlan {

    private static final int DUE = 4;
    private static final int DONE = 5;

    private TreatmentPlan() {}

    static Register of(Desk desk) {
        List<Row> rows = new ArrayList<>();
        List<Column> columns = new ArrayList<>(List.of(Column.text(desk, "common.risk")));
        for (Risk risk : desk.isms().risks()) {
            List<PlannedAction> plan = risk.isOpen() ? risk.plan() : List.of();
            Table steps = ActionTables.of(desk, "plan", "", plan, risk.owner());
            steps.rows().forEach(row -> rows.add(behind(desk.ref(risk), row)));
        }
        rows.sort(Comparator.comparing(TreatmentPlan::isDone)
                .thenComparing(Row.URGENT_FIRST)
                .thenComparing(row -> row.cells().get(DUE).day().iso()));
        columns.addAll(
                ActionTables.of(desk, "plan", "", List.of(), Optional.empty()).columns());
        return Register.of(
                desk,
                "",
                new Table("list", desk.count("risks.plan-caption", rows.size()), columns, rows),
                rows.stream().map(row -> row.cells().get(1).chips().get(0)).toList(),
                new Register.Empty(desk.say("risks.plan-empty"), "6.1.3", "risks/register.yaml"));
    }

    private static boolean isDone(Row row) {
        return !row.cells().get(DONE).day().iso().isEmpty();
    }

    private static Row behind(Ref risk, Row row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.ids(List.of(risk))));
        cells.addAll(row.cells());
        return new Row("", row.status(), row.owner(), List.of(), cells);
    }
}
