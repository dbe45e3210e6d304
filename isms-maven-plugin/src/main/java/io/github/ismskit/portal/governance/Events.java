package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Change;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.Waiver;
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
import java.util.stream.Collectors;

/** Changes, incidents and exceptions. */
final class Events {

    private Events() {}

    static Register changes(Desk desk) {
        List<Column> columns = List.of(
                Column.text("Affects the ISMS"),
                Column.head("Change"),
                Column.text("Kind"),
                Column.day("Date"),
                Column.text("Owner"));
        List<Row> rows = desk.isms().all(Change.class).stream()
                .sorted(Comparator.comparing(Change::date).reversed())
                .map(change -> Row.of(
                        change.affectsIsms() ? "yes" : "no",
                        change.owner().orElse(""),
                        List.of(
                                Cell.text(change.affectsIsms() ? "Yes" : "No"),
                                Cell.ref(desk.ref(change)),
                                Cell.text(Words.of(change.kind())),
                                Cell.day(change.date()),
                                Cell.ref(desk.person(change.owner())))))
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " changes, the newest first", columns, rows),
                List.of(),
                new Register.Empty("Each change asks whether it touches the ISMS.", "6.3", "changes/chg-2027-01.md"));
    }

    static RecordPage change(Desk desk, Change change) {
        Facts facts = Facts.of(desk, change)
                .text("Kind", Words.of(change.kind()))
                .day("Date", Optional.of(change.date()))
                .person("Owner", change.owner())
                .text("Affects the ISMS", change.affectsIsms() ? "Yes" : "No")
                .text("Why", change.reason())
                .text("Status", change.status().map(Words::of));
        List<Row> rows = change.impact().entrySet().stream()
                .map(part -> Row.of(List.of(
                        Cell.text(part.getKey()),
                        Cell.text(part.getValue().review().isPresent() ? "reviewed" : "not affected"),
                        Cell.day(part.getValue().review().map(Change.Review::reviewed)),
                        Cell.ref(desk.person(part.getValue().review().flatMap(Change.Review::by))),
                        Cell.text(part.getValue().review().flatMap(Change.Review::note)))))
                .toList();
        List<Column> columns = List.of(
                Column.head("Part of the ISMS"),
                Column.text("Answer"),
                Column.day("Reviewed"),
                Column.text("By"),
                Column.text("Note"));
        return RecordPage.of(desk, change, facts.rest(change), List.of(new Table("impact", "Impact", columns, rows)));
    }

    static Register incidents(Desk desk) {
        List<Column> columns = List.of(
                Column.text("State"),
                Column.head("Incident"),
                Column.text("Severity"),
                Column.day("Detected"),
                Column.day("Resolved"),
                Column.text("Owner"));
        List<Incident> all = desk.isms().all(Incident.class).stream()
                .sorted(Comparator.comparing(Incident::detected).reversed())
                .toList();
        List<Row> rows = all.stream()
                .map(incident -> Row.of(
                        chip(incident).key(),
                        incident.owner().orElse(""),
                        List.of(
                                Cell.chip(chip(incident)),
                                Cell.ref(desk.ref(incident)),
                                Cell.text(Words.of(incident.severity())),
                                Cell.day(incident.detected()),
                                Cell.day(incident.resolved()),
                                Cell.ref(desk.person(incident.owner())))))
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " incidents, the newest first", columns, rows),
                all.stream().map(Events::chip).toList(),
                new Register.Empty(
                        "Incidents are recorded with what was learned from them.", "8.1", "incidents/inc-2027-01.md"));
    }

    static RecordPage incident(Desk desk, Incident incident) {
        Facts facts = Facts.of(desk, incident)
                .chip("State", chip(incident))
                .text("Severity", Words.of(incident.severity()))
                .day("Detected", Optional.of(incident.detected()))
                .day("Resolved", incident.resolved())
                .person("Owner", incident.owner())
                .text("Personal data", incident.personalData() ? "Yes" : "No")
                .text("Lessons", incident.lessons())
                .records("Nonconformity", incident.nonconformity().stream().toList());
        return RecordPage.of(desk, incident, facts.rest(incident), List.of());
    }

    static Register exceptions(Desk desk) {
        List<Column> columns = List.of(
                Column.text("State"),
                Column.head("Exception"),
                Column.text("Rule"),
                Column.text("Approved by"),
                Column.day("Approved"),
                Column.day("Expires"));
        List<Waiver> all = desk.isms().all(Waiver.class).stream()
                .sorted(Comparator.comparing(Waiver::expires))
                .toList();
        List<Row> rows = all.stream()
                .map(waiver -> Row.of(
                        chip(desk, waiver).key(),
                        waiver.owner().orElse(""),
                        List.of(
                                Cell.chip(chip(desk, waiver)),
                                Cell.ref(desk.ref(waiver)),
                                Cell.text(waiver.rule()),
                                Cell.ref(desk.person(Optional.of(waiver.approvedBy()))),
                                Cell.day(waiver.approved()),
                                Cell.day(waiver.expires()))))
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " exceptions, the next to expire first", columns, rows),
                all.stream().map(waiver -> chip(desk, waiver)).toList(),
                new Register.Empty(
                        "An exception is consent to deviate: by somebody, for a reason, for a year at most.",
                        "8.1",
                        "exceptions/exc-2027-01.md"));
    }

    static RecordPage exception(Desk desk, Waiver waiver) {
        Facts facts = Facts.of(desk, waiver)
                .chip("State", chip(desk, waiver))
                .text("Rule", waiver.rule())
                .records("Subject", waiver.subject().stream().toList())
                .text(
                        "Occurrences",
                        waiver.occurrences().stream()
                                .map(missed -> missed.activity() + " of " + missed.due())
                                .collect(Collectors.joining(", ")))
                .text("Reason", waiver.reason())
                .text("Instead", waiver.compensating())
                .person("Approved by", Optional.of(waiver.approvedBy()))
                .day("Approved", Optional.of(waiver.approved()))
                .day("Expires", Optional.of(waiver.expires()));
        return RecordPage.of(desk, waiver, facts.rest(waiver), List.of());
    }

    private static Chip chip(Incident incident) {
        return incident.resolved().isPresent()
                ? new Chip("resolved", "Resolved", "good", "tick")
                : new Chip("open", "Open", "bad", "octagon");
    }

    private static Chip chip(Desk desk, Waiver waiver) {
        return waiver.isValidOn(desk.asOf())
                ? new Chip("in-force", "In force", "info", "clock")
                : new Chip("expired", "Not in force", "neutral", "dash");
    }
}
