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

    /** One objective; the chart is missing before the first measurement. */
    public record Single(RecordPage record, List<LineChart> chart) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        String title = desk.say("common.objectives");
        Stream<Page> index = RegisterPages.at("objectives/index.html", title).of(desk, () -> register(desk));
        Stream<Page> single = desk.isms().all(Objective.class).stream()
                .map(objective -> desk.page(
                        objective,
                        "objective",
                        new Ref("index.html", "", title),
                        () -> new Single(
                                record(desk, objective),
                                chart(desk, objective).stream().toList())));
        return Stream.concat(index, single);
    }

    private static Optional<LineChart> chart(Desk desk, Objective objective) {
        List<Objective.Measurement> known = objective.measuredBy(desk.asOf());
        String unit = objective.unit().map(each -> " " + each).orElse("");
        String label = latest(objective)
                .map(each -> desk.count(
                        "objectives.chart-label",
                        known.size(),
                        objective.metric() + unit,
                        each.value().toPlainString(),
                        desk.phrases().longDay(each.date()),
                        target(objective)))
                .orElse("");
        List<LineChart.Reading> readings = known.stream()
                .map(each -> new LineChart.Reading(each.date(), each.value()))
                .toList();
        return LineChart.of(label, readings, Optional.of(objective.target()), desk.phrases()::month);
    }

    private static Register register(Desk desk) {
        List<Column> columns = List.of(
                Column.text(desk, "common.state"),
                Column.record(desk, "objectives.objective"),
                Column.text(desk, "objectives.metric"),
                Column.number(desk, "objectives.target"),
                Column.number(desk, "objectives.last-value"),
                Column.day(desk, "objectives.measured"),
                Column.brief(desk, "common.owner"));
        List<Objective> all = desk.isms().all(Objective.class).stream()
                .sorted(Comparator.comparing(Objective::title))
                .toList();
        List<Row> rows = all.stream()
                .map(objective -> Row.of(
                        chip(desk, objective).key(),
                        objective.owner().orElse(""),
                        List.of(
                                Cell.chip(chip(desk, objective)),
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
                new Table("list", desk.count("objectives.list", rows.size()), columns, rows),
                all.stream().map(each -> chip(desk, each)).toList(),
                new Register.Empty(desk.say("objectives.empty"), "6.2", "objectives/patching.md"));
    }

    private static RecordPage record(Desk desk, Objective objective) {
        Facts facts = Facts.of(desk, objective)
                .chip(desk.say("common.state"), chip(desk, objective))
                .text(desk.say("objectives.metric"), objective.metric())
                .text(desk.say("objectives.target"), target(objective))
                .text(desk.say("objectives.measured"), objective.interval().text())
                .person(desk.say("common.owner"), objective.owner());
        List<Row> rows = objective.measurements().stream()
                .sorted(Comparator.comparing(Objective.Measurement::date).reversed())
                .map(each -> Row.of(List.of(
                        Cell.day(each.date()),
                        Cell.number(each.value().toPlainString()),
                        Cell.chip(met(desk, objective, each)),
                        Cell.ref(desk.person(each.by())))))
                .toList();
        List<Column> columns = List.of(
                Column.head(desk, "objectives.date"),
                Column.number(desk, "objectives.value"),
                Column.text(desk, "objectives.target"),
                Column.brief(desk, "objectives.by"));
        return RecordPage.of(
                desk,
                objective,
                facts.rest(objective),
                List.of(new Table("measurements", desk.say("objectives.measurements"), columns, rows)));
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

    public static Chip chip(Desk desk, Objective objective) {
        return latest(objective)
                .map(each -> met(desk, objective, each))
                .orElse(new Chip("not-recorded", desk.say("status.not-recorded"), "attention", "triangle"));
    }

    private static Chip met(Desk desk, Objective objective, Objective.Measurement measurement) {
        return objective.isMetBy(measurement)
                ? new Chip("reached", desk.say("objectives.reached"), "good", "tick")
                : new Chip("not-reached", desk.say("objectives.not-reached"), "attention", "triangle");
    }
}
