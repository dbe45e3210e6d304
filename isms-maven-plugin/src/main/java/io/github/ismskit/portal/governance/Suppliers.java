package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Supplier;
import io.github.ismskit.model.Words;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.readiness.RecordReasons;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.FileLink;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.ReviewsHeld;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Shelves;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.rule.ReviewDue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Suppliers and the documents that vouch for them. */
final class Suppliers {

    static final Shelves SHELVES = Shelves.byMark(2, "tier", "in-order", "not-in-use");

    private Suppliers() {}

    static Register register(Desk desk) {
        List<Column> columns = List.of(
                Column.text(desk, "common.state"),
                Column.record(desk, "suppliers.supplier"),
                Column.text(desk, "suppliers.tier"),
                Column.text(desk, "suppliers.services"),
                Column.day(desk, "suppliers.assurance-until"),
                Column.day(desk, "suppliers.contract-until"),
                Column.day(desk, "suppliers.next-review"),
                Column.brief(desk, "common.owner"));
        List<Supplier> suppliers = desk.isms().all(Supplier.class).stream()
                .sorted(Comparator.comparing(Supplier::tier).thenComparing(Supplier::title))
                .toList();
        List<Row> rows = suppliers.stream()
                .map(supplier -> new Row(
                        "",
                        state(desk, supplier).key(),
                        supplier.owner().orElse(""),
                        List.of(new Row.Mark("tier", Words.of(supplier.tier()))),
                        List.of(
                                Cell.chip(state(desk, supplier)),
                                Cell.ref(desk.ref(supplier)),
                                Cell.text(desk.word(supplier.tier())),
                                Cell.text(supplier.services()),
                                Cell.day(assuredUntil(supplier)),
                                Cell.day(supplier.contractUntil()),
                                Cell.day(nextReview(desk, supplier)),
                                Cell.ref(desk.person(supplier.owner())))))
                .sorted(Row.URGENT_FIRST)
                .toList();
        return Register.of(
                        desk,
                        "",
                        new Table("list", desk.count("suppliers.list", rows.size()), columns, rows),
                        suppliers.stream()
                                .map(supplier -> state(desk, supplier))
                                .toList(),
                        new Register.Empty(desk.say("suppliers.empty"), "8.1", "suppliers/cloud.md"))
                .with(List.of(new Register.Choice(
                        "tier",
                        desk.say("suppliers.tier"),
                        Stream.of(Supplier.Tier.values())
                                .map(tier -> new Register.Option(Words.of(tier), desk.word(tier)))
                                .toList())));
    }

    /** What the checks say; one that is not in use is not judged. */
    static Chip state(Desk desk, Supplier supplier) {
        return supplier.isInUse()
                ? RecordReasons.state(desk, supplier.id())
                : new Chip("not-in-use", desk.say("suppliers.not-in-use"), "neutral", "dash");
    }

    /** The first day on which a document that vouches for the supplier runs out; replaced ones do not count. */
    private static Optional<LocalDate> assuredUntil(Supplier supplier) {
        return supplier.assurance().stream()
                .filter(each -> !supplier.isReplaced(each))
                .flatMap(each -> each.validUntil().stream())
                .min(Comparator.naturalOrder());
    }

    private static Chip assurance(Desk desk, Supplier supplier, Supplier.Assurance each) {
        if (supplier.isReplaced(each)) {
            return new Chip("replaced", desk.say("suppliers.replaced"), "neutral", "dash");
        }
        if (each.validUntil().isEmpty()) {
            return new Chip("not-recorded", desk.say("suppliers.no-last-day"), "attention", "triangle");
        }
        return desk.asOf().isAfter(each.validUntil().get())
                ? new Chip("expired", desk.say("suppliers.run-out"), "bad", "octagon")
                : new Chip("valid", desk.say("suppliers.valid"), "good", "tick");
    }

    static RecordPage page(Desk desk, Supplier supplier) {
        Facts facts = Facts.of(desk, supplier)
                .chip(desk.say("common.state"), state(desk, supplier))
                .text(desk.say("suppliers.tier"), desk.word(supplier.tier()))
                .text(desk.say("common.status"), supplier.status().map(desk::word))
                .person(desk.say("common.owner"), supplier.owner())
                .text(desk.say("suppliers.services"), supplier.services())
                .text(desk.say("suppliers.data"), supplier.data())
                .day(desk.say("suppliers.contract-until"), supplier.contractUntil())
                .day(desk.say("suppliers.next-review"), nextReview(desk, supplier));
        List<Row> rows = supplier.assurance().stream()
                .map(each -> Row.of(List.of(
                        Cell.chip(assurance(desk, supplier, each)),
                        Cell.text(each.kind()),
                        Cell.day(each.validUntil()),
                        file(desk, each))))
                .toList();
        List<Column> columns = List.of(
                Column.text(desk, "common.state"),
                Column.head(desk, "suppliers.document"),
                Column.day(desk, "suppliers.valid-until"),
                Column.text(desk, "suppliers.file"));
        return RecordPage.of(
                desk,
                supplier,
                facts.rest(supplier),
                List.of(
                        new Table("assurance", desk.say("suppliers.assurance"), columns, rows),
                        ReviewsHeld.of(desk, supplier)));
    }

    private static Optional<LocalDate> nextReview(Desk desk, Supplier supplier) {
        return ReviewDue.dueOn(supplier.reviews(), Optional.empty(), desk.asOf());
    }

    private static Cell file(Desk desk, Supplier.Assurance each) {
        return each.file().map(path -> Cell.ref(FileLink.of(desk, path))).orElse(Cell.EMPTY);
    }
}
