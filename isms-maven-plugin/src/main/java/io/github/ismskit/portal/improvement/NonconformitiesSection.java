package io.github.ismskit.portal.improvement;

import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.ActionTables;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Charted;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Shelves;
import io.github.ismskit.portal.register.Table;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nonconformities by age, and each from its detection to the check of its effect. */
public final class NonconformitiesSection implements Section {

    private static final int DETECTED = 4;

    /** One nonconformity with its five steps. */
    public record Single(RecordPage record, List<Steps.Step> steps) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        String title = desk.say("common.nonconformities");
        Stream<Page> index = RegisterPages.at("nonconformities/index.html", title)
                .drawnBy("charted", register -> new Charted(register, Ageing.of(desk)))
                .of(desk, register(desk), Shelves.byYear(DETECTED, "closed"));
        Stream<Page> single = desk.isms().all(Nonconformity.class).stream()
                .map(each -> desk.page(
                        each,
                        "nonconformity",
                        new Ref("index.html", "", title),
                        () -> new Single(record(desk, each), Steps.of(desk, each))));
        return Stream.concat(index, single);
    }

    private static Register register(Desk desk) {
        List<Nonconformity> all = desk.isms().all(Nonconformity.class).stream()
                .sorted(Comparator.comparing((Nonconformity each) -> !each.isOpenOn(desk.asOf()))
                        .thenComparing(Nonconformity::detected))
                .toList();
        List<Row> rows = all.stream().map(each -> row(desk, each)).toList();
        return Register.of(
                        desk,
                        "",
                        new Table("list", desk.count("nonconformities.list", rows.size()), columns(desk), rows),
                        all.stream().map(each -> chip(desk, each)).toList(),
                        new Register.Empty(desk.say("nonconformities.empty"), "10.2", "nonconformities/nc-2027-01.md"))
                .with(List.of(
                        new Register.Choice(
                                "state",
                                desk.say("nonconformities.open-or-closed"),
                                List.of(
                                        new Register.Option("open", desk.say("nonconformities.open")),
                                        new Register.Option("closed", desk.say("nonconformities.closed")))),
                        new Register.Choice("age", desk.say("nonconformities.open-for"), Ageing.options(desk))));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.state"),
                Column.record(desk, "nonconformities.nonconformity"),
                Column.text(desk, "nonconformities.grade"),
                Column.text(desk, "common.source"),
                Column.day(desk, "nonconformities.detected"),
                Column.number(desk, "nonconformities.age"),
                Column.day(desk, "nonconformities.effect-by"),
                Column.brief(desk, "common.owner"));
    }

    private static Row row(Desk desk, Nonconformity each) {
        boolean open = each.isOpenOn(desk.asOf());
        long age = ChronoUnit.DAYS.between(
                each.detected(), each.closed().filter(day -> !open).orElse(desk.asOf()));
        List<Cell> cells = List.of(
                Cell.chip(chip(desk, each)),
                Cell.ref(desk.ref(each)),
                Cell.text(desk.word(each.severity())),
                Cell.text(desk.word(each.source())),
                Cell.day(each.detected()),
                Cell.number(age),
                Cell.day(each.effectiveness().filter(check -> open).flatMap(Nonconformity.Effectiveness::due)),
                Cell.ref(desk.person(each.owner())));
        List<Row.Mark> marks = open
                ? List.of(new Row.Mark("state", "open"), new Row.Mark("age", Ageing.key(age)))
                : List.of(new Row.Mark("state", "closed"));
        return new Row("", chip(desk, each).key(), each.owner().orElse(""), marks, cells);
    }

    private static RecordPage record(Desk desk, Nonconformity each) {
        Optional<Nonconformity.Effectiveness> effect = each.effectiveness();
        Facts facts = Facts.of(desk, each)
                .chip(desk.say("common.state"), chip(desk, each))
                .text(desk.say("nonconformities.grade"), desk.word(each.severity()))
                .text(desk.say("common.source"), desk.word(each.source()))
                .day(desk.say("nonconformities.detected"), Optional.of(each.detected()))
                .person(desk.say("common.owner"), each.owner())
                .text(desk.say("nonconformities.correction"), each.correction())
                .text(desk.say("nonconformities.root-cause"), each.rootCause())
                .day(desk.say("nonconformities.effect-by"), effect.flatMap(Nonconformity.Effectiveness::due))
                .day(desk.say("nonconformities.effect-checked"), effect.flatMap(Nonconformity.Effectiveness::verified))
                .person(desk.say("nonconformities.checked-by"), effect.flatMap(Nonconformity.Effectiveness::by))
                .text(
                        desk.say("nonconformities.effective"),
                        effect.flatMap(Nonconformity.Effectiveness::effective)
                                .map(effective -> effective ? desk.say("common.yes") : desk.say("common.no")))
                .day(desk.say("nonconformities.closed"), each.closed())
                .text(
                        desk.say("nonconformities.answers-for"),
                        each.occurrences().stream()
                                .map(missed -> desk.say(
                                        "nonconformities.occurrence",
                                        missed.activity(),
                                        desk.phrases().day(missed.due())))
                                .collect(Collectors.joining(", ")));
        Table actions =
                ActionTables.of(desk, "actions", desk.say("nonconformities.actions"), each.actions(), each.owner());
        return RecordPage.of(desk, each, facts.rest(each), List.of(actions));
    }

    /** Where a nonconformity stands. */
    public static Chip chip(Desk desk, Nonconformity each) {
        if (!each.isOpenOn(desk.asOf())) {
            return new Chip("closed", desk.say("nonconformities.closed"), "good", "tick");
        }
        return switch (each.status()) {
            case OPEN -> new Chip("open", desk.say("nonconformities.open"), "bad", "octagon");
            case ANALYSED ->
                new Chip("action-agreed", desk.say("nonconformities.action-agreed"), "attention", "triangle");
            default -> new Chip("effect-to-check", desk.say("nonconformities.effect-to-check"), "info", "clock");
        };
    }
}
