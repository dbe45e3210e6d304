package io.github.ismskit.portal.handover;

import io.github.ismskit.model.Change;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.governance.ChangeStates;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.schedule.DateRange;
import java.util.Comparator;
import java.util.List;

/** The changes of a window, and whether each was asked what it means for the ISMS. */
final class ChangeLines {

    private static final List<Column> COLUMNS = List.of(
            Column.text("Effect on the ISMS"),
            Column.head("Change"),
            Column.text("Kind"),
            Column.day("Date"),
            Column.text("Reviewed"),
            Column.text("Owner"));

    private ChangeLines() {}

    static Table of(Desk desk, DateRange window) {
        List<Row> rows = desk.isms().all(Change.class).stream()
                .filter(change -> window.contains(change.date()))
                .sorted(Comparator.comparing(Change::date).reversed().thenComparing(Change::id))
                .map(change -> row(desk, change))
                .toList();
        return new Table(
                "changes",
                rows.size() + " changes from " + window.from() + " to " + window.to() + ", the newest first",
                COLUMNS,
                rows);
    }

    private static Row row(Desk desk, Change change) {
        return Row.of(List.of(
                Cell.chip(ChangeStates.of(desk, change)),
                Cell.ref(desk.ref(change)),
                Cell.text(desk.word(change.kind())),
                Cell.day(change.date()),
                Cell.text(String.join(
                        ", ",
                        Change.PARTS.stream()
                                .filter(part -> change.isReviewed(part, desk.asOf()))
                                .toList())),
                Cell.ref(desk.person(change.owner()))));
    }
}
