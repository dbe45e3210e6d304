package io.github.ismskit.portal.calendar;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.schedule.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The agenda, and a grid for every year that holds an occurrence. */
public final class CalendarSection implements Section {

    /** The years that can be chosen, and the one that is shown. */
    public record Year(MonthGrid grid, List<Choice> years) {}

    /** A year to go to. */
    public record Choice(int year, String href, boolean current) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        List<Integer> years = years(desk);
        List<Page> pages = new ArrayList<>();
        pages.add(desk.page(
                "calendar/index.html",
                "agenda",
                desk.say("menu.calendar"),
                List.of(),
                () -> Agenda.of(desk, choices(years, 0))));
        for (int year : years) {
            pages.add(desk.page(
                    "calendar/" + year + ".html",
                    "year",
                    desk.say("calendar.of-year", "" + year),
                    List.of(new Ref("index.html", "", desk.say("menu.calendar"))),
                    () -> new Year(
                            MonthGrid.ofYear(desk, activities(desk), year, Integer.MAX_VALUE), choices(years, year))));
        }
        return pages.stream();
    }

    private static List<Choice> choices(List<Integer> years, int current) {
        return years.stream()
                .map(year -> new Choice(year, year + ".html", year == current))
                .toList();
    }

    private static List<Scheduled> activities(Desk desk) {
        return desk.assessment().situation().calendar().activities();
    }

    /** Years with an occurrence, through the next one. */
    private static List<Integer> years(Desk desk) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Scheduled scheduled : activities(desk)) {
            scheduled.timetable().occurrences().stream()
                    .map(Occurrence::due)
                    .map(day -> day.getYear())
                    .filter(year -> year <= desk.asOf().getYear() + 1)
                    .forEach(years::add);
        }
        return List.copyOf(years);
    }
}
