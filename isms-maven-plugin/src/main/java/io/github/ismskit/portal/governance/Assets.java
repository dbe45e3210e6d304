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
                Column.record(desk, "assets.asset"),
                Column.text(desk, "common.kind"),
                Column.number(desk, "assets.confidentiality"),
                Column.number(desk, "assets.integrity"),
                Column.number(desk, "assets.availability"),
                Column.many(desk.say("common.risks")),
                Column.text(desk, "common.status"),
                Column.brief(desk, "common.owner"));
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
                new Table("list", desk.count("assets.list", rows.size()), columns, rows),
                List.of(),
                new Register.Empty(desk.say("assets.empty"), "6.1.2", "assets/register.yaml"));
    }

    static RecordPage page(Desk desk, Asset asset) {
        Facts facts = Facts.of(desk, asset)
                .text(desk.say("common.kind"), asset.kind())
                .text(desk.say("common.status"), asset.status().map(desk::word))
                .person(desk.say("common.owner"), asset.owner())
                .text(desk.say("assets.confidentiality"), worth(asset, Asset.Worth::confidentiality))
                .text(desk.say("assets.integrity"), worth(asset, Asset.Worth::integrity))
                .text(desk.say("assets.availability"), worth(asset, Asset.Worth::availability))
                .day(desk.say("assets.in-scope-from"), asset.inScopeFrom())
                .day(desk.say("assets.in-scope-until"), asset.inScopeUntil());
        return RecordPage.of(desk, asset, facts.rest(asset), List.of());
    }

    private static String worth(Asset asset, Function<Asset.Worth, Optional<Integer>> property) {
        return asset.value()
                .flatMap(property)
                .map(number -> Integer.toString(number))
                .orElse("");
    }
}
