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

    private ReasonTable() {}

    static Register register(Desk desk) {
        List<Reason> reasons = Reason.all(desk);
        List<Row> rows = reasons.stream().map(ReasonTable::row).toList();
        return Register.of(
                desk,
                "",
                new Table("list", desk.count("readiness.reasons-caption", rows.size()), columns(desk), rows),
                reasons.stream().map(Reason::weight).toList(),
                new Register.Empty(desk.say("readiness.reasons-empty"), "9.1", "isms.yaml"));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "readiness.weight"),
                Column.head(desk, "readiness.reason"),
                Column.text(desk, "common.record"),
                Column.brief(desk, "common.owner"),
                Column.day(desk, "readiness.fine-until"),
                Column.text(desk, "readiness.how-to-clear"));
    }

    private static Row row(Reason reason) {
        Ref rule = new Ref("#rule-" + reason.rule(), "", reason.rule());
        List<Cell> cells = List.of(
                Cell.chip(reason.weight()),
                Cell.of(List.of(Cell.english(reason.message()), Cell.ref(rule))),
                Cell.ids(reason.record().id().isEmpty() ? List.of() : List.of(reason.record())),
                Cell.ref(reason.owner()),
                Cell.day(reason.due()),
                Cell.of(List.of(Cell.english(reason.remedy()), Cell.code(reason.place()))));
        return new Row(reason.anchor(), reason.weight().key(), reason.ownerId(), List.of(), cells);
    }
}
