package io.github.ismskit.portal.activities;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Filters;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import java.util.List;
import java.util.stream.Stream;

/** All activities with what is due next, and a page for each. */
public final class ActivitiesSection implements Section {

    private static final Ref REGISTER = new Ref("index.html", "", "Activities");

    /** The register. */
    public record Register(List<ActivityRow> rows, List<Chip> statuses, List<Ref> owners) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        Page index = desk.page("activities/index.html", "activities", "Activities", List.of(), () -> register(desk));
        Stream<Page> single =
                desk.assessment().situation().calendar().activities().stream().map(scheduled -> page(desk, scheduled));
        return Stream.concat(Stream.of(index), single);
    }

    private static Register register(Desk desk) {
        List<ActivityRow> rows = ActivityRow.all(desk);
        return new Register(
                rows,
                Filters.statuses(rows.stream().map(ActivityRow::status)),
                Filters.owners(desk, rows.stream().map(ActivityRow::ownerId)));
    }

    private static Page page(Desk desk, Scheduled scheduled) {
        return desk.page(scheduled.activity(), "activity", REGISTER, () -> ActivityPage.of(desk, scheduled));
    }
}
