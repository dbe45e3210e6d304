package io.github.ismskit.portal.documents;

import io.github.ismskit.model.Policy;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of a document, the newest first. */
final class History {

    private History() {}

    static Table of(Desk desk, List<Policy.Edition> editions) {
        List<Row> rows = editions.stream()
                .sorted(Comparator.comparing(Policy.Edition::date).reversed())
                .map(edition -> Row.of(List.of(
                        Cell.text(edition.version()),
                        Cell.day(edition.date()),
                        Cell.ref(desk.person(Optional.of(edition.by()))),
                        Cell.text(edition.change()))))
                .toList();
        List<Column> columns = List.of(
                Column.head(desk, "documents.version"),
                Column.day(desk, "documents.date"),
                Column.brief(desk, "common.by"),
                Column.text(desk, "documents.what-changed"));
        return new Table("versions", desk.say("documents.versions"), columns, rows);
    }
}
