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

    private ChangeLines() {}

    static Table of(Desk desk, DateRange window) {
        List<Row> rows = desk.isms().all(Change.class).stream()
                .filter(change -> window.contains(change.date()))
                .sorted(Comparator.comparing(Change::date).reversed().thenComparing(Change::id))
                .map(change -> row(desk, change))
                .toList();
        return new Table(
                "changes",
                desk.count("report.changes-caption", rows.size(), window.from(), window.to()),
                columns(desk),
                rows);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "report.effect"),
                Column.head(desk, "report.change"),
                Column.text(desk, "common.kind"),
                Column.day(desk, "report.date"),
                Column.text(desk, "report.reviewed"),
                Column.text(desk, "common.owner"));
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
