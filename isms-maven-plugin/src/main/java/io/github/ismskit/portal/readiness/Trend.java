package io.github.ismskit.portal.readiness;

import io.github.ismskit.lookback.Snapshot;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.portal.chart.LineChart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** How the ISMS stood at the month ends gone by, as far as dated records tell: three lines and their table. */
public record Trend(List<Panel> panels, List<Row> rows, int checks) {

    /** One line and its name. */
    public record Panel(String title, LineChart chart) {}

    /**
     * One month end.
     *
     * @param unclear records whose newest review replaced an earlier one, so that nobody can tell how they stood then
     */
    public record Row(
            Day day,
            Chip verdict,
            int checks,
            int held,
            int blocking,
            int warnings,
            int overdue,
            int open,
            int expected,
            int proven,
            int waived,
            List<Ref> unclear) {}

    public static Trend of(Desk desk) {
        List<Snapshot> snapshots = desk.assessment().lookBack();
        return new Trend(
                snapshots.size() < 2
                        ? List.of()
                        : List.of(
                                panel(desk, desk.say("trend.checks-held"), snapshots, Snapshot::held),
                                panel(desk, desk.say("trend.overdue"), snapshots, Snapshot::overdue),
                                panel(
                                        desk,
                                        desk.say("trend.open-nonconformities"),
                                        snapshots,
                                        Snapshot::openNonconformities)),
                snapshots.stream().map(each -> row(desk, each)).toList(),
                snapshots.stream().mapToInt(Snapshot::checks).max().orElse(0));
    }

    private static Panel panel(Desk desk, String title, List<Snapshot> snapshots, ToIntFunction<Snapshot> number) {
        List<LineChart.Reading> readings = snapshots.stream()
                .map(each -> new LineChart.Reading(each.day(), BigDecimal.valueOf(number.applyAsInt(each))))
                .toList();
        Snapshot first = snapshots.get(0);
        Snapshot last = snapshots.get(snapshots.size() - 1);
        String label = desk.say(
                "trend.from-to",
                title,
                number.applyAsInt(first),
                desk.phrases().longDay(first.day()),
                number.applyAsInt(last),
                desk.phrases().longDay(last.day()));
        return new Panel(
                title,
                LineChart.of(label, readings, Optional.empty(), desk.phrases()::month)
                        .orElseThrow());
    }

    private static Row row(Desk desk, Snapshot each) {
        return new Row(
                Day.of(each.day()),
                Status.of(desk, each.verdict(), each.warnings() > 0),
                each.checks(),
                each.held(),
                each.blocking(),
                each.warnings(),
                each.overdue(),
                each.openNonconformities(),
                each.obligations().expected(),
                each.obligations().proven(),
                each.obligations().waived(),
                each.overwritten().stream().map(desk::ref).toList());
    }
}
