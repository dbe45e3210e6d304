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
        return new Table("findings", desk.count("report.findings-caption", rows.size()), columns(desk), rows);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.state"),
                Column.head(desk, "report.finding"),
                Column.text(desk, "report.grade"),
                Column.text(desk, "report.what-was-found"),
                Column.text(desk, "report.clause-or-control"),
                Column.day(desk, "report.found-on"),
                Column.text(desk, "report.answered-by"),
                Column.day(desk, "report.closed"));
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
