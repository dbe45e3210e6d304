package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Words;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Audits, planned and held. */
final class Audits {

    private Audits() {}

    static Register register(Desk desk) {
        List<Audit> audits = desk.isms().audits().stream()
                .sorted(Comparator.comparing(Audit::planned).reversed())
                .toList();
        List<Column> columns = List.of(
                Column.text("State"),
                Column.head("Audit"),
                Column.text("Kind"),
                Column.day("Planned"),
                Column.day("Performed"),
                Column.number("Findings"),
                Column.text("Owner"));
        List<Row> rows = audits.stream()
                .map(audit -> Row.of(
                        chip(desk, audit).key(),
                        audit.owner().orElse(""),
                        List.of(
                                Cell.chip(chip(desk, audit)),
                                Cell.ref(desk.ref(audit)),
                                Cell.text(Words.of(audit.kind())),
                                Cell.day(audit.planned()),
                                Cell.day(audit.performed()),
                                Cell.number(audit.findings().size()),
                                Cell.ref(desk.person(audit.owner())))))
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " audits, the newest first", columns, rows),
                audits.stream().map(audit -> chip(desk, audit)).toList(),
                new Register.Empty("Audits ask whether the ISMS does what it says.", "9.2", "audits/internal-2027.md"));
    }

    static RecordPage page(Desk desk, Audit audit) {
        Facts facts = Facts.of(desk, audit)
                .chip("State", chip(desk, audit))
                .text("Kind", Words.of(audit.kind()))
                .day("Planned", Optional.of(audit.planned()))
                .day("Performed", audit.performed())
                .text(
                        "Auditor",
                        audit.auditor()
                                .map(id -> desk.isms()
                                        .person(id)
                                        .map(each -> each.name())
                                        .orElse(id)))
                .text("Organisation", audit.organisation())
                .person("Owner", audit.owner())
                .text("Clauses in scope", String.join(", ", audit.scope().clauses()))
                .records("Controls in scope", audit.scope().controls());
        List<Row> rows = audit.findings().stream()
                .map(finding -> Row.of(List.of(
                        Cell.text(finding.id()),
                        Cell.text(Words.of(finding.grade())),
                        Cell.text(finding.summary()),
                        Cell.text(finding.clause().or(finding::control)),
                        Cell.ids(finding.nonconformity().map(desk::ref).stream().toList()))))
                .toList();
        List<Column> columns = List.of(
                Column.head("Finding"),
                Column.text("Grade"),
                Column.text("What was found"),
                Column.text("Clause or control"),
                Column.text("Answered by"));
        return RecordPage.of(desk, audit, facts.rest(audit), List.of(new Table("findings", "Findings", columns, rows)));
    }

    private static Chip chip(Desk desk, Audit audit) {
        if (audit.performed().isPresent()) {
            return audit.status() == Audit.Status.CLOSED
                    ? new Chip("closed", "Closed", "good", "tick")
                    : new Chip("performed", "Performed", "good", "tick");
        }
        return desk.asOf().isAfter(audit.planned())
                ? new Chip("overdue", "Overdue", "bad", "octagon")
                : new Chip("planned", "Planned", "neutral", "clock");
    }
}
