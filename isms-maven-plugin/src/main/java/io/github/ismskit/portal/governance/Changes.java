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
                Column.text(desk, "changes.effect"),
                Column.record(desk, "changes.change"),
                Column.text(desk, "common.kind"),
                Column.day(desk, "changes.date"),
                Column.text(desk, "common.status"),
                Column.brief(desk, "common.owner"));
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
                new Table("list", desk.count("changes.list", rows.size()), columns, rows),
                desk.isms().all(Change.class).stream()
                        .map(change -> ChangeStates.of(desk, change))
                        .toList(),
                new Register.Empty(desk.say("changes.empty"), "6.3", "changes/chg-2027-01.md"));
    }

    static RecordPage page(Desk desk, Change change) {
        Facts facts = Facts.of(desk, change)
                .text(desk.say("common.kind"), desk.word(change.kind()))
                .day(desk.say("changes.date"), Optional.of(change.date()))
                .person(desk.say("common.owner"), change.owner())
                .chip(desk.say("changes.effect"), ChangeStates.of(desk, change))
                .text(desk.say("changes.why"), change.reason())
                .text(desk.say("common.status"), change.status().map(desk::word));
        List<Row> rows = change.affectsIsms()
                ? Change.PARTS.stream().map(part -> part(desk, change, part)).toList()
                : List.of();
        List<Column> columns = List.of(
                Column.head(desk, "changes.part"),
                Column.text(desk, "changes.answer"),
                Column.day(desk, "changes.reviewed"),
                Column.brief(desk, "changes.by"),
                Column.text(desk, "common.note"));
        return RecordPage.of(
                desk,
                change,
                facts.rest(change),
                List.of(new Table("impact", desk.say("changes.impact"), columns, rows)));
    }

    private static Row part(Desk desk, Change change, String part) {
        Optional<Change.Review> review =
                Optional.ofNullable(change.impact().get(part)).flatMap(Change.Impact::review);
        return Row.of(List.of(
                Cell.text(named(desk, part)),
                Cell.chip(ChangeStates.of(desk, change, part)),
                Cell.day(review.map(Change.Review::reviewed)),
                Cell.ref(desk.person(review.flatMap(Change.Review::by))),
                Cell.text(review.flatMap(Change.Review::note))));
    }

    private static String named(Desk desk, String part) {
        return switch (part) {
            case "scope" -> desk.say("changes.part-scope");
            case "risks" -> desk.say("changes.part-risks");
            case "soa" -> desk.say("changes.part-soa");
            case "policies" -> desk.say("changes.part-policies");
            case "suppliers" -> desk.say("changes.part-suppliers");
            case "training" -> desk.say("changes.part-training");
            default -> part;
        };
    }
}
