package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Asset;
import io.github.ismskit.model.Risk;
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
import java.util.function.Function;

/** What is worth protecting. */
final class Assets {

    static final Shelves SHELVES = Shelves.byText(1);

    private Assets() {}

    static Register register(Desk desk) {
        List<Column> columns = List.of(
                Column.record("Asset"),
                Column.text("Kind"),
                Column.number("Confidentiality"),
                Column.number("Integrity"),
                Column.number("Availability"),
                Column.many("Risks"),
                Column.text("Status"),
                Column.brief("Owner"));
        List<Row> rows = desk.isms().all(Asset.class).stream()
                .sorted(Comparator.comparing(Asset::title))
                .map(asset -> Row.of(
                        "",
                        asset.owner().orElse(""),
                        List.of(
                                Cell.ref(desk.ref(asset)),
                                Cell.text(asset.kind()),
                                Cell.number(worth(asset, Asset.Worth::confidentiality)),
                                Cell.number(worth(asset, Asset.Worth::integrity)),
                                Cell.number(worth(asset, Asset.Worth::availability)),
                                Cell.ids(desk.connections().from(asset.id(), Risk.class).stream()
                                        .map(desk::ref)
                                        .toList()),
                                Cell.text(asset.status().map(desk::word)),
                                Cell.ref(desk.person(asset.owner())))))
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " assets by title", columns, rows),
                List.of(),
                new Register.Empty(
                        "The asset register holds information and what carries it.", "6.1.2", "assets/register.yaml"));
    }

    static RecordPage page(Desk desk, Asset asset) {
        Facts facts = Facts.of(desk, asset)
                .text("Kind", asset.kind())
                .text("Status", asset.status().map(desk::word))
                .person("Owner", asset.owner())
                .text("Confidentiality", worth(asset, Asset.Worth::confidentiality))
                .text("Integrity", worth(asset, Asset.Worth::integrity))
                .text("Availability", worth(asset, Asset.Worth::availability))
                .day("In scope from", asset.inScopeFrom())
                .day("In scope until", asset.inScopeUntil());
        return RecordPage.of(desk, asset, facts.rest(asset), List.of());
    }

    private static String worth(Asset asset, Function<Asset.Worth, Optional<Integer>> property) {
        return asset.value()
                .flatMap(property)
                .map(number -> Integer.toString(number))
                .orElse("");
    }
}
