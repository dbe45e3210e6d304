package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Change;
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

/** Changes, and what each means for the ISMS. */
final class Changes {

    static final Shelves SHELVES = Shelves.byYear(3, "assessed", "no-effect");

    private Changes() {}

    static Register register(Desk desk) {
        List<Column> columns = List.of(
                Column.text("Effect on the ISMS"),
                Column.record("Change"),
                Column.text("Kind"),
                Column.day("Date"),
                Column.text("Status"),
                Column.brief("Owner"));
        List<Row> rows = desk.isms().all(Change.class).stream()
                .sorted(Comparator.comparing(Change::date).reversed())
                .map(change -> Row.of(
                        ChangeStates.of(desk, change).key(),
                        change.owner().orElse(""),
                        List.of(
                                Cell.chip(ChangeStates.of(desk, change)),
                                Cell.ref(desk.ref(change)),
                                Cell.text(desk.word(change.kind())),
                                Cell.day(change.date()),
                                Cell.text(change.status().map(desk::word)),
                                Cell.ref(desk.person(change.owner())))))
                .sorted(Row.URGENT_FIRST)
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " changes, those to assess first, then the newest", columns, rows),
                desk.isms().all(Change.class).stream()
                        .map(change -> ChangeStates.of(desk, change))
                        .toList(),
                new Register.Empty("Each change asks whether it touches the ISMS.", "6.3", "changes/chg-2027-01.md"));
    }

    static RecordPage page(Desk desk, Change change) {
        Facts facts = Facts.of(desk, change)
                .text("Kind", desk.word(change.kind()))
                .day("Date", Optional.of(change.date()))
                .person("Owner", change.owner())
                .chip("Effect on the ISMS", ChangeStates.of(desk, change))
                .text("Why", change.reason())
                .text("Status", change.status().map(desk::word));
        List<Row> rows = change.affectsIsms()
                ? Change.PARTS.stream().map(part -> part(desk, change, part)).toList()
                : List.of();
        List<Column> columns = List.of(
                Column.head("Part of the ISMS"),
                Column.text("Answer"),
                Column.day("Reviewed"),
                Column.brief("By"),
                Column.text("Note"));
        return RecordPage.of(
                desk,
                change,
                facts.rest(change),
                List.of(new Table("impact", "What it means for each part of the ISMS", columns, rows)));
    }

    private static Row part(Desk desk, Change change, String part) {
        Optional<Change.Review> review =
                Optional.ofNullable(change.impact().get(part)).flatMap(Change.Impact::review);
        return Row.of(List.of(
                Cell.text(part.equals("soa") ? "statement of applicability" : part),
                Cell.chip(ChangeStates.of(desk, change, part)),
                Cell.day(review.map(Change.Review::reviewed)),
                Cell.ref(desk.person(review.flatMap(Change.Review::by))),
                Cell.text(review.flatMap(Change.Review::note))));
    }
}
