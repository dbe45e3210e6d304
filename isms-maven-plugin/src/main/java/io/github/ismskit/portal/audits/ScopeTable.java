package io.github.ismskit.portal.audits;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Control;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.programme.AuditProgramme;
import io.github.ismskit.programme.Subject;
import io.github.ismskit.programme.Weight;
import java.util.List;

/** What an audit looks at: each clause and control of its scope, and why it weighs more than others. */
final class ScopeTable {

    private ScopeTable() {}

    static Table of(Desk desk, Audit audit) {
        Weight weight = Weight.of(desk.isms());
        List<Row> rows = AuditProgramme.of(desk.isms(), desk.asOf()).subjects().stream()
                .filter(subject -> subject.isIn(audit.scope()))
                .map(subject -> row(desk, subject, weight))
                .toList();
        return new Table("scope", desk.count("audits.scope", rows.size()), columns(desk), rows);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.head(desk, "audits.clause-or-control"),
                Column.text(desk, "audits.subject"),
                Column.text(desk, "audits.control-state"),
                Column.brief(desk, "common.owner"),
                Column.text(desk, "audits.weight"));
    }

    private static Row row(Desk desk, Subject subject, Weight weight) {
        List<Control> line = desk.isms().control(subject.id()).stream().toList();
        return Row.of(List.of(
                Cell.ids(List.of(subject(desk, subject))),
                Cell.text(subject.title()),
                Cell.chips(line.stream().map(each -> Status.of(desk, each)).toList()),
                Cell.refs(line.stream()
                        .map(control -> desk.person(control.owner()))
                        .toList()),
                weight(desk, weight, subject)));
    }

    static Ref subject(Desk desk, Subject subject) {
        return subject.isControl() ? new Ref(desk.href(subject.id()), subject.id(), "") : desk.clause(subject.id());
    }

    /** The risk or the earlier finding that gives the subject its weight. */
    static Cell weight(Desk desk, Weight weight, Subject subject) {
        String reason = weight.reason(subject);
        return reason.isEmpty() ? Cell.EMPTY : Cell.ids(List.of(new Ref(desk.href(reason), reason, "")));
    }
}
