package io.github.ismskit.portal.improvement;

import io.github.ismskit.model.Objective;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.chart.LineChart;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Objectives with their measurements. */
public final class ObjectivesSection implements Section {

    private static final Ref REGISTER = new Ref("index.html", "", "Objectives");

    /** One objective; the chart is missing before the first measurement. */
    public record Single(RecordPage record, List<LineChart> chart) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        Stream<Page> index =
                RegisterPages.at("objectives/index.html", "Objectives").of(desk, () -> register(desk));
        Stream<Page> single = desk.isms().all(Objective.class).stream()
                .map(objective -> desk.page(
                        objective,
                        "objective",
                        REGISTER,
                        () -> new Single(
                                record(desk, objective),
                                chart(desk, objective).stream().toList())));
        return Stream.concat(index, single);
    }

    private static Optional<LineChart> chart(Desk desk, Objective objective) {
        List<Objective.Measurement> known = objective.measuredBy(desk.asOf());
        String unit = objective.unit().map(each -> " " + each).orElse("");
        String label = objective.metric() + unit + ": " + known.size() + " measurements"
                + latest(objective)
                        .map(each -> ", the newest " + each.value().toPlainString() + " on "
                                + desk.phrases().longDay(each.date()))
                        .orElse("")
                + "; the dashed line is the target of " + target(objective);
        List<LineChart.Reading> readings = known.stream()
                .map(each -> new LineChart.Reading(each.date(), each.value()))
                .toList();
        return LineChart.of(label, readings, Optional.of(objective.target()));
    }

    private static Register register(Desk desk) {
        List<Column> columns = List.of(
                Column.text("State"),
                Column.record("Objective"),
                Column.text("Metric"),
                Column.number("Target"),
                Column.number("Last value"),
                Column.day("Measured"),
                Column.brief("Owner"));
        List<Objective> all = desk.isms().all(Objective.class).stream()
                .sorted(Comparator.comparing(Objective::title))
                .toList();
        List<Row> rows = all.stream()
                .map(objective -> Row.of(
                        chip(objective).key(),
                        objective.owner().orElse(""),
                        List.of(
                                Cell.chip(chip(objective)),
                                Cell.ref(desk.ref(objective)),
                                Cell.text(objective.metric()),
                                Cell.number(target(objective)),
                                Cell.number(latest(objective)
                                        .map(each -> each.value().toPlainString())
                                        .orElse("")),
                                Cell.day(latest(objective).map(Objective.Measurement::date)),
                                Cell.ref(desk.person(objective.owner())))))
                .sorted(Row.URGENT_FIRST)
                .toList();
        return Register.of(
                desk,
                "",
                new Table("list", rows.size() + " objectives, those not reached first", columns, rows),
                all.stream().map(ObjectivesSection::chip).toList(),
                new Register.Empty(
                        "Objectives say in numbers what the ISMS wants to reach.", "6.2", "objectives/patching.md"));
    }

    private static RecordPage record(Desk desk, Objective objective) {
        Facts facts = Facts.of(desk, objective)
                .chip("State", chip(objective))
                .text("Metric", objective.metric())
                .text("Target", target(objective))
                .text("Measured", objective.interval().text())
                .person("Owner", objective.owner());
        List<Row> rows = objective.measurements().stream()
                .sorted(Comparator.comparing(Objective.Measurement::date).reversed())
                .map(each -> Row.of(List.of(
                        Cell.day(each.date()),
                        Cell.number(each.value().toPlainString()),
                        Cell.chip(met(objective, each)),
                        Cell.ref(desk.person(each.by())))))
                .toList();
        List<Column> columns =
                List.of(Column.head("Date"), Column.number("Value"), Column.text("Target"), Column.brief("By"));
        return RecordPage.of(
                desk,
                objective,
                facts.rest(objective),
                List.of(new Table("measurements", "Measurements, the newest first", columns, rows)));
    }

    private static String target(Objective objective) {
        String sign = objective.direction() == Objective.Direction.AT_LEAST ? "≥ " : "≤ ";
        return sign
                + objective.target().toPlainString()
                + objective.unit().map(unit -> " " + unit).orElse("");
    }

    private static Optional<Objective.Measurement> latest(Objective objective) {
        return objective.measurements().stream().max(Comparator.comparing(Objective.Measurement::date));
    }

    public static Chip chip(Objective objective) {
        return latest(objective)
                .map(each -> met(objective, each))
                .orElse(new Chip("not-recorded", "Not recorded", "attention", "triangle"));
    }

    private static Chip met(Objective objective, Objective.Measurement measurement) {
        return objective.isMetBy(measurement)
                ? new Chip("reached", "Reached", "good", "tick")
                : new Chip("not-reached", "Not reached", "attention", "triangle");
    }
}
