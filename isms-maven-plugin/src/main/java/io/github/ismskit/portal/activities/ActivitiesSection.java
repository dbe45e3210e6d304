package io.github.ismskit.portal.activities;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.List;
import java.util.stream.Stream;

/** All activities with what is due next, and a page for each. */
public final class ActivitiesSection implements Section {

    private static final Ref REGISTER = new Ref("index.html", "", "Activities");

    private static final List<Column> COLUMNS = List.of(
            Column.text("Status"),
            Column.record("Activity"),
            Column.day("Due"),
            Column.day("Last done"),
            Column.brief("Owner"),
            Column.brief("Cadence"),
            Column.many("Controls"),
            Column.many("Evidence wanted"));

    @Override
    public Stream<Page> pages(Desk desk) {
        Stream<Page> index =
                RegisterPages.at("activities/index.html", "Activities").of(desk, () -> register(desk));
        Stream<Page> single =
                desk.assessment().situation().calendar().activities().stream().map(scheduled -> page(desk, scheduled));
        return Stream.concat(index, single);
    }

    private static Register register(Desk desk) {
        List<ActivityRow> activities = ActivityRow.all(desk);
        List<Row> rows = activities.stream().map(ActivitiesSection::row).toList();
        return Register.of(
                        desk,
                        "",
                        new Table("list", rows.size() + " activities, the most urgent first", COLUMNS, rows),
                        activities.stream().map(ActivityRow::status).toList(),
                        new Register.Empty(
                                "The controls calendar holds every recurring obligation with its owner and its first "
                                        + "due date.",
                                "8.1",
                                "calendar/access-review.md"))
                .with(List.of(new Register.Choice(
                        "due", "Due", List.of(new Register.Option("by-next-month", "By the end of next month")))));
    }

    private static Row row(ActivityRow activity) {
        List<Row.Mark> marks =
                activity.buckets().isEmpty() ? List.of() : List.of(new Row.Mark("due", activity.buckets()));
        List<Cell> cells = List.of(
                Cell.chip(activity.status()),
                Cell.ref(activity.activity()),
                Cell.day(activity.due()),
                Cell.day(activity.done()),
                Cell.ref(activity.owner()),
                Cell.text(activity.cadence()),
                Cell.ids(activity.controls()),
                Cell.text(activity.wanted()));
        return new Row("", activity.status().key(), activity.ownerId(), marks, cells);
    }

    private static Page page(Desk desk, Scheduled scheduled) {
        return desk.page(scheduled.activity(), "activity", REGISTER, () -> ActivityPage.of(desk, scheduled));
    }
}
