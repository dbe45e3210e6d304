package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Waiver;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Exceptions, and what each covers today. */
final class Waivers {

    static final Shelves SHELVES = Shelves.byYear(4, "expired");

    private Waivers() {}

    static Register register(Desk desk) {
        List<Column> columns = List.of(
                Column.text(desk, "common.state"),
                Column.record(desk, "exceptions.exception"),
                Column.text(desk, "exceptions.rule"),
                Column.brief(desk, "exceptions.approved-by"),
                Column.day(desk, "exceptions.approved"),
                Column.day(desk, "exceptions.expires"));
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
                .sorted(Row.URGENT_FIRST)
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", desk.count("exceptions.list", rows.size()), columns, rows),
                all.stream().map(waiver -> chip(desk, waiver)).toList(),
                new Register.Empty(desk.say("exceptions.empty"), "8.1", "exceptions/exc-2027-01.md"));
    }

    static RecordPage page(Desk desk, Waiver waiver) {
        Facts facts = Facts.of(desk, waiver)
                .chip(desk.say("common.state"), chip(desk, waiver))
                .text(desk.say("exceptions.rule"), waiver.rule())
                .records(
                        desk.say("exceptions.subject"),
                        waiver.subject().stream().toList())
                .text(
                        desk.say("exceptions.occurrences"),
                        waiver.occurrences().stream()
                                .map(missed -> desk.say(
                                        "exceptions.occurrence",
                                        missed.activity(),
                                        desk.phrases().day(missed.due())))
                                .collect(Collectors.joining(", ")))
                .text(desk.say("exceptions.reason"), waiver.reason())
                .text(desk.say("exceptions.instead"), waiver.compensating())
                .person(desk.say("exceptions.approved-by"), Optional.of(waiver.approvedBy()))
                .day(desk.say("exceptions.approved"), Optional.of(waiver.approved()))
                .day(desk.say("exceptions.expires"), Optional.of(waiver.expires()))
                .day(desk.say("exceptions.ended"), waiver.ended());
        List<Row> covered = desk.assessment().outcomes().stream()
                .flatMap(outcome -> outcome.waived().stream())
                .filter(each -> each.waiver().id().equals(waiver.id()))
                .map(each -> Row.of(List.of(
                        Cell.english(each.finding().message()),
                        Cell.text(each.finding().rule()),
                        Cell.day(each.finding().due()))))
                .toList();
        List<Column> columns = List.of(
                Column.head(desk, "exceptions.finding"),
                Column.text(desk, "exceptions.check"),
                Column.day(desk, "exceptions.fine-until"));
        return RecordPage.of(
                desk,
                waiver,
                facts.rest(waiver),
                List.of(new Table("covered", desk.say("exceptions.covers"), columns, covered)));
    }

    static Chip chip(Desk desk, Waiver waiver) {
        return waiver.isValidOn(desk.asOf())
                ? new Chip("in-force", desk.say("exceptions.in-force"), "info", "clock")
                : new Chip("expired", desk.say("exceptions.not-in-force"), "neutral", "dash");
    }
}
