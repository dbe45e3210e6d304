package io.github.ismskit.portal.calendar;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Activities by month, one cell a month.
 *
 * @param title the year, or the first and the last month
 * @param total how many activities there are, of which the rows may be a part
 */
public record MonthGrid(String title, List<Column> months, List<Row> rows, int total) {

    /** Occurrences in a month from which on a cell shows how many of them were done. */
    private static final int MANY = 3;

    private static final List<OccurrenceState> WORST_FIRST = List.of(
            OccurrenceState.MISSED,
            OccurrenceState.OVERDUE,
            OccurrenceState.NOT_RECORDED,
            OccurrenceState.DUE_SOON,
            OccurrenceState.DONE_LATE,
            OccurrenceState.SKIPPED,
            OccurrenceState.PLANNED,
            OccurrenceState.DONE);

    /** A month; the current one is marked. */
    public record Column(String label, boolean current) {}

    /** An activity and its twelve cells. */
    public record Row(Ref activity, List<Cell> cells) {}

    /**
     * What became of the month; {@code key} is empty where nothing was planned.
     *
     * @param attention true where somebody has to act, or should have
     */
    public record Cell(String key, String glyph, String words, String href, boolean attention) {}

    public static MonthGrid ofYear(Desk desk, List<Scheduled> activities, int year, int most) {
        List<YearMonth> months = Stream.of(Month.values())
                .map(month -> YearMonth.of(year, month))
                .toList();
        return of(desk, activities, months, most, "" + year);
    }

    /** The months of a range of days, both ends included, with the year behind each. */
    public static MonthGrid ofRange(Desk desk, List<Scheduled> activities, DateRange range) {
        YearMonth first = YearMonth.from(range.from());
        long count = ChronoUnit.MONTHS.between(first, YearMonth.from(range.to())) + 1;
        List<YearMonth> months =
                Stream.iterate(first, month -> month.plusMonths(1)).limit(count).toList();
        return of(
                desk,
                activities,
                months,
                Integer.MAX_VALUE,
                desk.say(
                        "calendar.range",
                        desk.phrases().day(range.from()),
                        desk.phrases().day(range.to())));
    }

    private static MonthGrid of(Desk desk, List<Scheduled> activities, List<YearMonth> months, int most, String title) {
        List<Row> rows = activities.stream()
                .filter(each -> !in(each, months).isEmpty())
                .sorted(Comparator.comparing((Scheduled each) -> gaps(each, months))
                        .reversed()
                        .thenComparing(each -> each.activity().title()))
                .map(each -> row(desk, each, months))
                .toList();
        List<Row> shown = rows.subList(0, Math.min(most, rows.size()));
        boolean oneYear =
                months.get(0).getYear() == months.get(months.size() - 1).getYear();
        DateTimeFormatter words = DateTimeFormatter.ofPattern(
                desk.say(oneYear ? "date.month" : "date.month-of-year"),
                desk.phrases().locale());
        List<Column> columns = months.stream()
                .map(month -> new Column(
                        words.format(month), YearMonth.from(desk.asOf()).equals(month)))
                .toList();
        return new MonthGrid(title, columns, List.copyOf(shown), rows.size());
    }

    private static List<Occurrence> in(Scheduled scheduled, List<YearMonth> months) {
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        return scheduled.timetable().occurrences().stream()
                .filter(each -> !YearMonth.from(each.due()).isBefore(first)
                        && !YearMonth.from(each.due()).isAfter(last))
                .toList();
    }

    private static long gaps(Scheduled scheduled, List<YearMonth> months) {
        return in(scheduled, months).stream()
                .filter(Occurrence::isUnexplainedGap)
                .count();
    }

    private static Row row(Desk desk, Scheduled scheduled, List<YearMonth> months) {
        List<Occurrence> all = in(scheduled, months);
        List<Cell> cells = new ArrayList<>();
        for (YearMonth month : months) {
            List<Occurrence> due = all.stream()
                    .filter(each -> YearMonth.from(each.due()).equals(month))
                    .toList();
            cells.add(due.isEmpty() ? new Cell("", "", "", "", false) : cell(desk, scheduled, due));
        }
        Ref activity = new Ref(
                desk.href(scheduled.activity().id()), "", scheduled.activity().title());
        return new Row(activity, cells);
    }

    private static Cell cell(Desk desk, Scheduled scheduled, List<Occurrence> due) {
        Occurrence worst = due.stream()
                .min(Comparator.comparingInt(each -> WORST_FIRST.indexOf(each.state())))
                .orElseThrow();
        long done = due.stream().filter(Occurrence::isProven).count();
        String glyph = Status.glyph(worst.state());
        String shown = due.size() >= MANY ? done + "/" + due.size() : due.size() > 1 ? glyph + " " + due.size() : glyph;
        String state = Status.of(desk, worst).label();
        String words = due.size() > 1
                ? desk.say("calendar.worst-of", state, desk.phrases().day(worst.due()), due.size())
                : desk.say("calendar.state-due", state, desk.phrases().day(worst.due()));
        boolean attention = worst.isUnexplainedGap() || worst.state() == OccurrenceState.DUE_SOON;
        String page = desk.href(scheduled.activity().id());
        String href = page.isEmpty() || !isTold(desk, scheduled, worst) ? page : page + "#o-" + worst.due();
        return new Cell(worst.state().key(), shown, words, href, attention);
    }

    /** The page of an activity tells the occurrences of the calendar, and none further ahead. */
    private static boolean isTold(Desk desk, Scheduled scheduled, Occurrence occurrence) {
        return desk.assessment().situation().calendar().of(scheduled.activity().id()).stream()
                .flatMap(known -> known.timetable().occurrences().stream())
                .anyMatch(known -> known.due().equals(occurrence.due()));
    }
}
