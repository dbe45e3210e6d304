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

    @Override
    public Stream<Page> pages(Desk desk) {
        Stream<Page> index = RegisterPages.at("activities/index.html", desk.say("common.activities"))
                .of(desk, () -> register(desk));
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
                        new Table("list", desk.count("activities.caption", rows.size()), columns(desk), rows),
                        activities.stream().map(ActivityRow::status).toList(),
                        new Register.Empty(desk.say("activities.empty"), "8.1", "calendar/access-review.md"))
                .with(List.of(new Register.Choice(
                        "due",
                        desk.say("common.due"),
                        List.of(new Register.Option("by-next-month", desk.say("activities.by-next-month"))))));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.status"),
                Column.record(desk, "common.activity"),
                Column.day(desk, "common.due"),
                Column.day(desk, "activities.last-done"),
                Column.brief(desk, "common.owner"),
                Column.brief(desk, "activities.cadence"),
                Column.many(desk.say("common.controls")),
                Column.many(desk.say("activities.evidence-wanted")));
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
        return desk.page(
                scheduled.activity(),
                "activity",
                new Ref("index.html", "", desk.say("common.activities")),
                () -> ActivityPage.of(desk, scheduled));
    }
}
