package io.github.ismskit.portal.handover;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.audits.AuditPage;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What earlier audits found, internal ones too, and what became of it. */
final class EarlierFindings {

    private static final List<Column> COLUMNS = List.of(
            Column.text("State"),
            Column.head("Finding"),
            Column.text("Grade"),
            Column.text("What was found"),
            Column.text("Clause or control"),
            Column.day("Found"),
            Column.text("Answered by"),
            Column.day("Closed"));

    private EarlierFindings() {}

    static Table of(Desk desk) {
        List<Row> rows = new ArrayList<>();
        List<Audit> held = desk.isms().audits().stream()
                .filter(audit -> audit.performed().isPresent())
                .sorted(Comparator.comparing((Audit audit) -> audit.performed().orElseThrow())
                        .reversed())
                .toList();
        for (Audit audit : held) {
            for (Audit.AuditFinding finding : audit.findings()) {
                rows.add(row(desk, audit, finding));
            }
        }
        return new Table("findings", rows.size() + " findings, the newest first", COLUMNS, rows);
    }

    private static Row row(Desk desk, Audit audit, Audit.AuditFinding finding) {
        Optional<Nonconformity> answer = finding.nonconformity()
                .flatMap(desk.isms()::entry)
                .filter(Nonconformity.class::isInstance)
                .map(Nonconformity.class::cast);
        return Row.of(List.of(
                Cell.chip(AuditPage.state(desk, finding)),
                Cell.text(finding.id()),
                Cell.text(desk.word(finding.grade())),
                Cell.text(finding.summary()),
                Cell.text(finding.clause().or(finding::control)),
                Cell.day(audit.performed()),
                Cell.ids(finding.nonconformity().map(desk::ref).stream().toList()),
                Cell.day(answer.flatMap(Nonconformity::closed))));
    }
}
