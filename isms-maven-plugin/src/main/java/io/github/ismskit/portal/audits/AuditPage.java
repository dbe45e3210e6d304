package io.github.ismskit.portal.audits;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.improvement.NonconformitiesSection;
import io.github.ismskit.portal.readiness.ForecastRow;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.FileLink;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One audit: what it looks at, what it found, and, while it is ahead, how it would go.
 *
 * @param forecast one row for a planned external audit, none otherwise
 * @param links to its readiness report and its sampling sheet
 */
public record AuditPage(RecordPage record, List<ForecastRow> forecast, List<Ref> links) {

    static AuditPage of(Desk desk, Audit audit) {
        Optional<LocalDate> lastDay =
                desk.asOf().isAfter(audit.planned()) ? Optional.empty() : Optional.of(audit.planned());
        Facts facts = Facts.of(desk, audit)
                .chip(desk.say("common.state"), AuditStates.of(desk, audit))
                .text(desk.say("common.kind"), desk.word(audit.kind()))
                .day(desk.say("common.planned"), Optional.of(audit.planned()))
                .text(desk.say("audits.when"), audit.performed().isEmpty() ? lastDay.map(desk::away) : Optional.empty())
                .day(desk.say("common.performed"), audit.performed())
                .ref(desk.say("audits.auditor"), auditor(desk, audit))
                .text(desk.say("audits.organisation"), audit.organisation())
                .person(desk.say("common.owner"), audit.owner())
                .ref(desk.say("audits.report"), report(desk, audit));
        List<ForecastRow> forecast = desk.assessment().readiness().forecast(audit.id()).stream()
                .map(each -> ForecastRow.of(desk, each))
                .toList();
        List<Ref> links =
                new ArrayList<>(forecast.stream().map(ForecastRow::report).toList());
        if (Sampling.hasSheet(desk, audit)) {
            links.add(new Ref(Sampling.href(desk, audit, ".html"), "", desk.say("audits.sampling-sheet")));
        }
        return new AuditPage(
                RecordPage.of(
                        desk, audit, facts.rest(audit), List.of(findings(desk, audit), ScopeTable.of(desk, audit))),
                forecast,
                links);
    }

    /** Our own auditors have a page; those of others are a name. */
    static Ref auditor(Desk desk, Audit audit) {
        return audit.auditor()
                .map(name -> desk.isms().person(name).isPresent() ? desk.ref(name) : new Ref("", "", name))
                .orElse(new Ref("", "", ""));
    }

    private static Ref report(Desk desk, Audit audit) {
        return audit.report().map(path -> FileLink.of(desk, path)).orElse(new Ref("", "", ""));
    }

    private static Table findings(Desk desk, Audit audit) {
        List<Row> rows = audit.findings().stream()
                .map(finding -> Row.of(List.of(
                        Cell.chip(state(desk, finding)),
                        Cell.text(finding.id()),
                        Cell.text(desk.word(finding.grade())),
                        Cell.text(finding.summary()),
                        Cell.text(finding.clause().or(finding::control)),
                        Cell.refs(
                                finding.nonconformity().map(desk::ref).stream().toList()))))
                .toList();
        return new Table("findings", desk.count("audits.finding-list", rows.size()), columns(desk), rows);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.state"),
                Column.head(desk, "audits.finding"),
                Column.text(desk, "audits.grade"),
                Column.text(desk, "audits.found"),
                Column.text(desk, "audits.clause-or-control"),
                Column.text(desk, "audits.answered-by"));
    }

    /** Where the answer to a finding stands. */
    public static Chip state(Desk desk, Audit.AuditFinding finding) {
        Optional<Nonconformity> answer = finding.nonconformity()
                .flatMap(desk.isms()::entry)
                .filter(Nonconformity.class::isInstance)
                .map(Nonconformity.class::cast);
        if (answer.isPresent()) {
            return NonconformitiesSection.chip(desk, answer.get());
        }
        return finding.isNonconformity()
                ? new Chip("unanswered", desk.say("audits.not-answered"), "bad", "octagon")
                : new Chip("noted", desk.say("audits.noted"), "neutral", "dash");
    }
}
