package io.github.ismskit.portal.improvement;

import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.ActionTables;
import io.github.ismskit.portal.register.Cell;
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

    private static final Ref REGISTER = new Ref("index.html", "", "Nonconformities");

    private static final int DETECTED = 4;

    private static final List<Column> COLUMNS = List.of(
            Column.text("State"),
            Column.record("Nonconformity"),
            Column.text("Grade"),
            Column.text("Source"),
            Column.day("Detected"),
            Column.number("Age, days"),
            Column.day("Effect to check by"),
            Column.brief("Owner"));

    /** The register with its ageing. */
    public record Index(Register register, List<Ageing.Band> ageing) {}

    /** One nonconformity with its five steps. */
    public record Single(RecordPage record, List<Steps.Step> steps) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        Stream<Page> index = RegisterPages.at("nonconformities/index.html", "Nonconformities")
                .drawnBy("nonconformities", register -> new Index(register, Ageing.of(desk)))
                .of(desk, register(desk), Shelves.byYear(DETECTED, "closed"));
        Stream<Page> single = desk.isms().all(Nonconformity.class).stream()
                .map(each -> desk.page(
                        each,
                        "nonconformity",
                        REGISTER,
                        () -> new Single(record(desk, each), Steps.of(each, desk.asOf()))));
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
                        new Table("list", rows.size() + " nonconformities, open ones first", COLUMNS, rows),
                        all.stream().map(each -> chip(desk, each)).toList(),
                        new Register.Empty(
                                "Nonconformities record what was not as it must be, why, and what was done about it.",
                                "10.2",
                                "nonconformities/nc-2027-01.md"))
                .with(List.of(
                        new Register.Choice(
                                "state",
                                "Open or closed",
                                List.of(new Register.Option("open", "Open"), new Register.Option("closed", "Closed"))),
                        new Register.Choice("age", "Open for", Ageing.options())));
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
                .chip("State", chip(desk, each))
                .text("Grade", desk.word(each.severity()))
                .text("Source", desk.word(each.source()))
                .day("Detected", Optional.of(each.detected()))
                .person("Owner", each.owner())
                .text("Correction", each.correction())
                .text("Root cause", each.rootCause())
                .day("Effect to check by", effect.flatMap(Nonconformity.Effectiveness::due))
                .day("Effect checked", effect.flatMap(Nonconformity.Effectiveness::verified))
                .person("Checked by", effect.flatMap(Nonconformity.Effectiveness::by))
                .text(
                        "Effective",
                        effect.flatMap(Nonconformity.Effectiveness::effective)
                                .map(effective -> effective ? "Yes" : "No"))
                .day("Closed", each.closed())
                .text(
                        "Answers for",
                        each.occurrences().stream()
                                .map(missed -> missed.activity() + " of " + missed.due())
                                .collect(Collectors.joining(", ")));
        Table actions = ActionTables.of(desk, "actions", "Corrective actions", each.actions(), each.owner());
        return RecordPage.of(desk, each, facts.rest(each), List.of(actions));
    }

    /** Where a nonconformity stands. */
    public static Chip chip(Desk desk, Nonconformity each) {
        if (!each.isOpenOn(desk.asOf())) {
            return new Chip("closed", "Closed", "good", "tick");
        }
        return switch (each.status()) {
            case OPEN -> new Chip("open", "Open", "bad", "octagon");
            case ANALYSED -> new Chip("action-agreed", "Action agreed", "attention", "triangle");
            default -> new Chip("effect-to-check", "Effect to check", "info", "clock");
        };
    }
}
