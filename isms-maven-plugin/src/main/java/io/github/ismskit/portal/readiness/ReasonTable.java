package io.github.ismskit.portal.readiness;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.List;

/** What stands in the way, as a register: whose it is, and how to clear it. */
final class ReasonTable {

    private static final List<Column> COLUMNS = List.of(
            Column.text("Weight"),
            Column.head("Reason"),
            Column.text("Record"),
            Column.brief("Owner"),
            Column.day("Fine until"),
            Column.text("How to clear it"));

    private ReasonTable() {}

    static Register register(Desk desk) {
        List<Reason> reasons = Reason.all(desk);
        List<Row> rows = reasons.stream().map(ReasonTable::row).toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " reasons, the blocking ones first", COLUMNS, rows),
                reasons.stream().map(Reason::weight).toList(),
                new Register.Empty("Reasons are what the checks find.", "9.1", "isms.yaml"));
    }

    private static Row row(Reason reason) {
        Ref rule = new Ref("#rule-" + reason.rule(), "", reason.rule());
        List<Cell> cells = List.of(
                Cell.chip(reason.weight()),
                Cell.of(List.of(Cell.text(reason.message()), Cell.ref(rule))),
                Cell.ids(reason.record().id().isEmpty() ? List.of() : List.of(reason.record())),
                Cell.ref(reason.owner()),
                Cell.day(reason.due()),
                Cell.of(List.of(Cell.text(reason.remedy()), Cell.code(reason.place()))));
        return new Row(reason.anchor(), reason.weight().key(), reason.ownerId(), List.of(), cells);
    }
}
