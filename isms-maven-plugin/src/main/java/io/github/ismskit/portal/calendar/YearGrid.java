package io.github.ismskit.portal.calendar;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Activities by month of a year, one cell a month.
 *
 * @param total how many activities there are, of which the rows may be a part
 */
public record YearGrid(int year, List<Column> months, List<Row> rows, int total) {

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

    public static YearGrid of(Desk desk, List<Scheduled> activities, int year, int most) {
        List<Row> rows = activities.stream()
                .filter(each -> !in(each, year).isEmpty())
                .sorted(Comparator.comparing((Scheduled each) -> gaps(each, year))
                        .reversed()
                        .thenComparing(each -> each.activity().title()))
                .map(each -> row(desk, each, year))
                .toList();
        List<Row> shown = rows.subList(0, Math.min(most, rows.size()));
        return new YearGrid(year, months(desk.asOf(), year), List.copyOf(shown), rows.size());
    }

    private static List<Column> months(LocalDate asOf, int year) {
        return Stream.of(Month.values())
                .map(month -> new Column(
                        month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                        YearMonth.from(asOf).equals(YearMonth.of(year, month))))
                .toList();
    }

    private static List<Occurrence> in(Scheduled scheduled, int year) {
        return scheduled.timetable().occurrences().stream()
                .filter(each -> each.due().getYear() == year)
                .toList();
    }

    private static long gaps(Scheduled scheduled, int year) {
        return in(scheduled, year).stream().filter(Occurrence::isUnexplainedGap).count();
    }

    private static Row row(Desk desk, Scheduled scheduled, int year) {
        List<Occurrence> all = in(scheduled, year);
        List<Cell> cells = new ArrayList<>();
        for (Month month : Month.values()) {
            List<Occurrence> due =
                    all.stream().filter(each -> each.due().getMonth() == month).toList();
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
        String words = Status.of(worst.state()).label() + ", due " + worst.due()
                + (due.size() > 1 ? ", worst of " + due.size() : "");
        boolean attention = worst.isUnexplainedGap() || worst.state() == OccurrenceState.DUE_SOON;
        String href = desk.href(scheduled.activity().id()) + "#o-" + worst.due();
        return new Cell(worst.state().key(), shown, words, href, attention);
    }
}
