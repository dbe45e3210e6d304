package io.github.ismskit.portal.calendar;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.schedule.Occurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is open, grouped as people plan: overdue, in grace, this week, this month, next month, later this year and next. */
public record Agenda(List<Group> groups, List<CalendarSection.Choice> years, int open) {

    /** Occurrences of one stretch of time. */
    public record Group(String id, String title, String empty, List<Item> items) {}

    /** One open occurrence. */
    public record Item(Ref activity, Day due, Day lastGraceDay, boolean inGrace, Chip status, Ref owner) {}

    private record Open(Scheduled scheduled, Occurrence occurrence) {}

    static Agenda of(Desk desk, List<CalendarSection.Choice> years) {
        LocalDate today = desk.asOf();
        LocalDate weekEnd = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate monthEnd = YearMonth.from(today).atEndOfMonth();
        LocalDate nextMonthEnd = YearMonth.from(today).plusMonths(1).atEndOfMonth();
        List<Open> open = open(desk);
        List<Group> groups = List.of(
                group(
                        desk,
                        "overdue",
                        desk.say("agenda.overdue"),
                        desk.say("agenda.overdue-none"),
                        open.stream()
                                .filter(each -> !each.occurrence().isInGraceOn(today))
                                .toList(),
                        LocalDate.MIN,
                        today.minusDays(1)),
                group(
                        desk,
                        "in-grace",
                        desk.say("agenda.grace"),
                        desk.say("agenda.grace-none"),
                        open.stream()
                                .filter(each -> each.occurrence().isInGraceOn(today))
                                .toList(),
                        LocalDate.MIN,
                        today.minusDays(1)),
                group(
                        desk,
                        "this-week",
                        desk.say("agenda.this-week"),
                        desk.say("agenda.this-week-none"),
                        open,
                        today,
                        weekEnd),
                group(
                        desk,
                        "this-month",
                        desk.say("agenda.this-month"),
                        desk.say("agenda.this-month-none"),
                        open,
                        weekEnd.plusDays(1),
                        monthEnd),
                group(
                        desk,
                        "next-month",
                        desk.say("agenda.next-month"),
                        desk.say("agenda.next-month-none"),
                        open,
                        later(weekEnd, monthEnd).plusDays(1),
                        nextMonthEnd),
                group(
                        desk,
                        "later",
                        desk.say("agenda.later"),
                        desk.say("agenda.later-none"),
                        open,
                        nextMonthEnd.plusDays(1),
                        LocalDate.MAX));
        return new Agenda(groups, years, open.size());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Open> open(Desk desk) {
        List<Open> open = new ArrayList<>();
        for (Scheduled scheduled : desk.assessment().situation().calendar().activities()) {
            scheduled.timetable().occurrences().stream()
                    .filter(each -> each.isOpen() && each.explanation().isEmpty())
                    .forEach(each -> open.add(new Open(scheduled, each)));
        }
        open.sort(Comparator.comparing((Open each) -> each.occurrence().due())
                .thenComparing(each -> each.scheduled().activity().id()));
        return open;
    }

    private static Group group(
            Desk desk, String id, String title, String empty, List<Open> open, LocalDate from, LocalDate to) {
        List<Item> items = open.stream()
                .filter(each -> !each.occurrence().due().isBefore(from)
                        && !each.occurrence().due().isAfter(to))
                .map(each -> item(desk, each))
                .toList();
        return new Group(id, title, empty, items);
    }

    private static Item item(Desk desk, Open open) {
        Occurrence occurrence = open.occurrence();
        String href = desk.href(open.scheduled().activity().id()) + "#o-" + occurrence.due();
        return new Item(
                new Ref(
                        href,
                        open.scheduled().activity().id(),
                        open.scheduled().activity().title()),
                Day.of(occurrence.due()),
                Day.of(occurrence.lastGraceDay()),
                occurrence.isInGraceOn(desk.asOf()),
                Status.of(desk, occurrence),
                desk.person(open.scheduled().activity().owner()));
    }
}
