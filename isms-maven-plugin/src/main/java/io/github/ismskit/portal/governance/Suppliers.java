package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Supplier;
import io.github.ismskit.model.Words;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.rule.ReviewDue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Suppliers and the documents that vouch for them. */
final class Suppliers {

    private Suppliers() {}

    static Register register(Desk desk) {
        List<Column> columns = List.of(
                Column.text("Tier"),
                Column.head("Supplier"),
                Column.text("Services"),
                Column.day("Contract until"),
                Column.day("Next review"),
                Column.text("Owner"));
        List<Row> rows = desk.isms().all(Supplier.class).stream()
                .sorted(Comparator.comparing(Supplier::tier).thenComparing(Supplier::title))
                .map(supplier -> Row.of(
                        Words.of(supplier.tier()),
                        supplier.owner().orElse(""),
                        List.of(
                                Cell.text(Words.of(supplier.tier())),
                                Cell.ref(desk.ref(supplier)),
                                Cell.text(supplier.services()),
                                Cell.day(supplier.contractUntil()),
                                Cell.day(nextReview(desk, supplier)),
                                Cell.ref(desk.person(supplier.owner())))))
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " suppliers, critical ones first", columns, rows),
                List.of(),
                new Register.Empty(
                        "The supplier register holds those whose security matters to yours.",
                        "8.1",
                        "suppliers/cloud.md"));
    }

    static RecordPage page(Desk desk, Supplier supplier) {
        Facts facts = Facts.of(desk, supplier)
                .text("Tier", Words.of(supplier.tier()))
                .text("Status", supplier.status().map(Words::of))
                .person("Owner", supplier.owner())
                .text("Services", supplier.services())
                .text("Data", supplier.data())
                .day("Contract until", supplier.contractUntil())
                .day("Next review", nextReview(desk, supplier));
        List<Row> rows = supplier.assurance().stream()
                .map(each ->
                        Row.of(List.of(Cell.text(each.kind()), Cell.day(each.validUntil()), Cell.text(each.file()))))
                .toList();
        List<Column> columns = List.of(Column.head("Document"), Column.day("Valid until"), Column.text("File"));
        return RecordPage.of(
                desk, supplier, facts.rest(supplier), List.of(new Table("assurance", "Assurance", columns, rows)));
    }

    private static Optional<LocalDate> nextReview(Desk desk, Supplier supplier) {
        return ReviewDue.dueOn(supplier.reviews(), Optional.empty(), desk.asOf());
    }
}
