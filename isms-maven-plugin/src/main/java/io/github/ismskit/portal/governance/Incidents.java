package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Incident;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Shelves;
import io.github.ismskit.portal.register.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Incidents, and what was learned from them. */
final class Incidents {

    static final Shelves SHELVES = Shelves.byYear(3, "resolved");

    private Incidents() {}

    static Register register(Desk desk) {
        List<Column> columns = List.of(
                Column.text("State"),
                Column.record("Incident"),
                Column.text("Severity"),
                Column.day("Detected"),
                Column.day("Resolved"),
                Column.brief("Owner"));
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
                                Cell.text(desk.word(incident.severity())),
                                Cell.day(incident.detected()),
                                Cell.day(incident.resolved()),
                                Cell.ref(desk.person(incident.owner())))))
                .sorted(Row.URGENT_FIRST)
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " incidents, open ones first, then the newest", columns, rows),
                all.stream().map(Incidents::chip).toList(),
                new Register.Empty(
                        "Incidents are recorded with what was learned from them.", "8.1", "incidents/inc-2027-01.md"));
    }

    static RecordPage page(Desk desk, Incident incident) {
        Facts facts = Facts.of(desk, incident)
                .chip("State", chip(incident))
                .text("Severity", desk.word(incident.severity()))
                .day("Detected", Optional.of(incident.detected()))
                .day("Resolved", incident.resolved())
                .text("Took", incident.resolved().map(day -> took(incident.detected(), day)))
                .person("Owner", incident.owner())
                .text("Personal data", incident.personalData() ? "Yes" : "No")
                .text("Lessons", incident.lessons())
                .records("Nonconformity", incident.nonconformity().stream().toList());
        return RecordPage.of(desk, incident, facts.rest(incident), List.of());
    }

    static Chip chip(Incident incident) {
        return incident.resolved().isPresent()
                ? new Chip("resolved", "Resolved", "good", "tick")
                : new Chip("open", "Open", "bad", "octagon");
    }

    private static String took(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 0 ? "less than a day" : days == 1 ? "1 day" : days + " days";
    }
}
