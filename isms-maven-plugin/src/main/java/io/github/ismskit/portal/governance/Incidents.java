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
                Column.text(desk, "common.state"),
                Column.record(desk, "incidents.incident"),
                Column.text(desk, "incidents.severity"),
                Column.day(desk, "incidents.detected"),
                Column.day(desk, "incidents.resolved"),
                Column.brief(desk, "common.owner"));
        List<Incident> all = desk.isms().all(Incident.class).stream()
                .sorted(Comparator.comparing(Incident::detected).reversed())
                .toList();
        List<Row> rows = all.stream()
                .map(incident -> Row.of(
                        chip(desk, incident).key(),
                        incident.owner().orElse(""),
                        List.of(
                                Cell.chip(chip(desk, incident)),
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
                new Table("list", desk.count("incidents.list", rows.size()), columns, rows),
                all.stream().map(each -> chip(desk, each)).toList(),
                new Register.Empty(desk.say("incidents.empty"), "8.1", "incidents/inc-2027-01.md"));
    }

    static RecordPage page(Desk desk, Incident incident) {
        Facts facts = Facts.of(desk, incident)
                .chip(desk.say("common.state"), chip(desk, incident))
                .text(desk.say("incidents.severity"), desk.word(incident.severity()))
                .day(desk.say("incidents.detected"), Optional.of(incident.detected()))
                .day(desk.say("incidents.resolved"), incident.resolved())
                .text(desk.say("incidents.took"), incident.resolved().map(day -> took(desk, incident.detected(), day)))
                .person(desk.say("common.owner"), incident.owner())
                .text(
                        desk.say("incidents.personal-data"),
                        incident.personalData() ? desk.say("common.yes") : desk.say("common.no"))
                .text(desk.say("incidents.lessons"), incident.lessons())
                .records(
                        desk.say("incidents.nonconformity"),
                        incident.nonconformity().stream().toList());
        return RecordPage.of(desk, incident, facts.rest(incident), List.of());
    }

    static Chip chip(Desk desk, Incident incident) {
        return incident.resolved().isPresent()
                ? new Chip("resolved", desk.say("incidents.resolved"), "good", "tick")
                : new Chip("open", desk.say("incidents.open"), "bad", "octagon");
    }

    private static String took(Desk desk, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 0 ? desk.say("incidents.same-day") : desk.count("incidents.took-days", days);
    }
}
