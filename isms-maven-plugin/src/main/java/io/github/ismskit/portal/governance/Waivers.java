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
                Column.text("State"),
                Column.record("Exception"),
                Column.text("Rule"),
                Column.brief("Approved by"),
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
                .sorted(Row.URGENT_FIRST)
                .toList();
        return Register.of(
                desk,
                "",
                new Table(
                        "list",
                        rows.size() + " exceptions, those in force first, the next to expire before others",
                        columns,
                        rows),
                all.stream().map(waiver -> chip(desk, waiver)).toList(),
                new Register.Empty(
                        "An exception is consent to deviate: by somebody, for a reason, for a year at most.",
                        "8.1",
                        "exceptions/exc-2027-01.md"));
    }

    static RecordPage page(Desk desk, Waiver waiver) {
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
                .day("Expires", Optional.of(waiver.expires()))
                .day("Ended", waiver.ended());
        List<Row> covered = desk.assessment().outcomes().stream()
                .flatMap(outcome -> outcome.waived().stream())
                .filter(each -> each.waiver().id().equals(waiver.id()))
                .map(each -> Row.of(List.of(
                        Cell.text(each.finding().message()),
                        Cell.text(each.finding().rule()),
                        Cell.day(each.finding().due()))))
                .toList();
        List<Column> columns = List.of(Column.head("Finding"), Column.text("Check"), Column.day("Fine until"));
        return RecordPage.of(
                desk,
                waiver,
                facts.rest(waiver),
                List.of(new Table("covered", "What it covers on the day that is judged", columns, covered)));
    }

    static Chip chip(Desk desk, Waiver waiver) {
        return waiver.isValidOn(desk.asOf())
                ? new Chip("in-force", "In force", "info", "clock")
                : new Chip("expired", "Not in force", "neutral", "dash");
    }
}
