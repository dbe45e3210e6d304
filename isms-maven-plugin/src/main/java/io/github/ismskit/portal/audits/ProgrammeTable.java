package io.github.ismskit.portal.audits;

import io.github.ismskit.model.Audit;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.programme.AuditProgramme;
import io.github.ismskit.programme.Subject;
import io.github.ismskit.programme.Weight;
import io.github.ismskit.schedule.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Clause by clause and control by control: the audits of each year of the programme. */
final class ProgrammeTable {

    /** What the filter by chapter or theme is called. */
    static final String GROUP = "group";

    private final Desk desk;
    private final AuditProgramme programme;
    private final Weight weight;

    private ProgrammeTable(Desk desk) {
        this.desk = desk;
        this.programme = AuditProgramme.of(desk.isms(), desk.asOf());
        this.weight = Weight.of(desk.isms());
    }

    static Register register(Desk desk) {
        ProgrammeTable table = new ProgrammeTable(desk);
        List<Subject> subjects = table.programme.subjects();
        List<Row> rows = subjects.stream().map(table::row).toList();
        String caption = desk.count("programme.list", rows.size());
        return Register.of(
                        desk,
                        "",
                        new Table("list", caption, table.columns(), rows),
                        subjects.stream().map(table::state).toList(),
                        new Register.Empty(desk.say("programme.empty"), "9.2.2", "audits/internal-2027.md"))
                .with(List.of(new Register.Choice(GROUP, desk.say("programme.group"), table.groups())));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(desk, "common.state"),
                Column.head(desk, "audits.clause-or-control"),
                Column.text(desk, "audits.subject"),
                Column.text(desk, "audits.weight")));
        List<DateRange> years = programme.years();
        for (int i = 0; i < years.size(); i++) {
            DateRange year = years.get(i);
            String from = desk.phrases().day(year.from());
            columns.add(Column.many(
                    year.contains(desk.asOf())
                            ? desk.say("programme.year-now", i + 1, from)
                            : desk.say("programme.year", i + 1, from)));
        }
        return columns;
    }

    private Row row(Subject subject) {
        String reason = weight.reason(subject);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.chip(state(subject)),
                Cell.ids(List.of(ScopeTable.subject(desk, subject))),
                Cell.text(subject.title()),
                Cell.ids(reason.isEmpty() ? List.of() : List.of(new Ref(desk.href(reason), reason, "")))));
        programme.years().forEach(year -> cells.add(Cell.refs(visits(subject, year))));
        return new Row("", state(subject).key(), "", List.of(new Row.Mark(GROUP, key(subject))), cells);
    }

    private Chip state(Subject subject) {
        return switch (programme.coverage(subject, desk.asOf())) {
            case COVERED -> new Chip("covered", desk.say("programme.covered"), "good", "tick");
            case PLANNED -> new Chip("planned", desk.say("status.planned"), "neutral", "clock");
            case OVERDUE -> new Chip("overdue", desk.say("status.overdue"), "bad", "octagon");
            case NOT_PLANNED -> new Chip("not-planned", desk.say("programme.not-planned"), "attention", "triangle");
        };
    }

    /** Internal audits count for the programme; those of the certification body stand beside them. */
    private List<Ref> visits(Subject subject, DateRange year) {
        return desk.isms().audits().stream()
                .filter(audit -> audit.kind() != Audit.Kind.SUPPLIER)
                .filter(audit -> year.contains(audit.performed().orElse(audit.planned())))
                .filter(audit -> subject.isIn(audit.scope()))
                .map(audit -> new Ref(desk.href(audit.id()), audit.id(), words(audit)))
                .toList();
    }

    private String words(Audit audit) {
        if (audit.performed().isPresent()) {
            return audit.isExternal() ? desk.say("programme.visit-external") : "";
        }
        if (desk.asOf().isAfter(audit.planned())) {
            return audit.isExternal()
                    ? desk.say("programme.visit-overdue-external")
                    : desk.say("programme.visit-overdue");
        }
        return audit.isExternal() ? desk.say("programme.visit-planned-external") : desk.say("programme.visit-planned");
    }

    private List<Register.Option> groups() {
        Map<String, String> titles = new LinkedHashMap<>();
        programme.subjects().forEach(subject -> titles.putIfAbsent(key(subject), title(subject)));
        return titles.entrySet().stream()
                .map(group -> new Register.Option(group.getKey(), group.getValue()))
                .toList();
    }

    private static String key(Subject subject) {
        if (!subject.isControl()) {
            return "clause-" + subject.group();
        }
        return subject.group().isEmpty() ? "own" : subject.group();
    }

    private String title(Subject subject) {
        if (!subject.isControl()) {
            return desk.say("programme.clause", subject.group());
        }
        return desk.isms().catalogue().themes().stream()
                .filter(theme -> theme.id().equals(subject.group()))
                .map(theme -> desk.say("programme.theme", theme.title()))
                .findFirst()
                .orElse(desk.say("programme.own-controls"));
    }
}
