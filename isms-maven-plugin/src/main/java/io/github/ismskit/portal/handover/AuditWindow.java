package io.github.ismskit.portal.handover;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.activities.IntervalWords;
import io.github.ismskit.portal.calendar.MonthGrid;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.readiness.Forecast;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What was and will be due between the last external audit and the one that the report is for. */
record AuditWindow(Table table, MonthGrid grid) {

    static AuditWindow of(Desk desk, Forecast forecast) {
        DateRange window = forecast.period();
        List<Scheduled> activities =
                ControlsCalendar.of(desk.isms(), desk.asOf(), window.to()).activities();
        List<Row> rows = activities.stream()
                .sorted(Comparator.comparing(each -> each.activity().title()))
                .map(each -> row(desk, each, due(each, window)))
                .toList();
        String caption = desk.count("report.window-caption", rows.size(), window.from(), window.to(), desk.asOf());
        return new AuditWindow(
                new Table("window", caption, columns(desk), rows), MonthGrid.ofRange(desk, activities, window));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.head(desk, "common.activity"),
                Column.text(desk, "report.cadence"),
                Column.text(desk, "common.owner"),
                Column.number(desk, "common.planned"),
                Column.number(desk, "report.on-time"),
                Column.number(desk, "report.late"),
                Column.number(desk, "report.explained"),
                Column.number(desk, "report.missed-or-overdue"),
                Column.number(desk, "report.to-come"));
    }

    private static List<Occurrence> due(Scheduled scheduled, DateRange window) {
        return scheduled.timetable().occurrences().stream()
                .filter(each -> window.contains(each.due()))
                .toList();
    }

    /** Every occurrence is counted once: the last five numbers add up to the first. */
    private static Row row(Desk desk, Scheduled scheduled, List<Occurrence> due) {
        long onTime = count(due, each -> each.state() == OccurrenceState.DONE);
        long late = count(due, each -> each.state() == OccurrenceState.DONE_LATE);
        long gaps = count(due, Occurrence::isUnexplainedGap);
        long ahead =
                count(due, each -> each.state() == OccurrenceState.PLANNED || each.state() == OccurrenceState.DUE_SOON);
        return Row.of(List.of(
                Cell.ref(desk.ref(scheduled.activity())),
                Cell.text(
                        IntervalWords.cadence(desk, scheduled.activity().plan().cadence())),
                Cell.ref(desk.person(scheduled.activity().owner())),
                Cell.number(due.size()),
                Cell.number(onTime),
                Cell.number(late),
                Cell.number(due.size() - onTime - late - gaps - ahead),
                Cell.number(gaps),
                Cell.number(ahead)));
    }

    private static long count(List<Occurrence> due, Predicate<Occurrence> counted) {
        return due.stream().filter(counted).count();
    }
}
