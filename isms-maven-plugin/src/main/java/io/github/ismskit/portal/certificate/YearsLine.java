package io.github.ismskit.portal.certificate;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.chart.TimeAxis;
import io.github.ismskit.schedule.CertificateCycle;
import io.github.ismskit.schedule.CertificateCycle.Milestone;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The years of a certificate as a line, ready to draw in a box of 960 by 150.
 *
 * @param now where the day that is judged lies; empty outside the cycle
 */
public record YearsLine(
        String label, List<Band> years, List<Band> windows, List<Mark> marks, String now, String nowWords) {

    private static final int LEFT = 10;
    private static final int RIGHT = 950;

    /** A stretch of days. */
    public record Band(String x, String width, String text) {}

    /** Something that is held on a day; {@code lane} counts from the top. */
    public record Mark(String x, int lane, boolean held, String words) {}

    static YearsLine of(Desk desk, CertificateCycle cycle, List<CertificatePage.Event> events) {
        LocalDate asOf = desk.asOf();
        TimeAxis axis = new TimeAxis(cycle.issued(), cycle.validUntil(), LEFT, RIGHT);
        return new YearsLine(
                label(desk, cycle, events.size()),
                IntStream.rangeClosed(1, cycle.years())
                        .mapToObj(year -> band(axis, cycle.year(year), desk.say("certificate.year-of-cycle", year)))
                        .toList(),
                cycle.milestones().stream().map(each -> window(axis, each)).toList(),
                events.stream().map(event -> mark(axis, event)).toList(),
                cycle.days().contains(asOf) ? axis.x(asOf) : "",
                desk.phrases().day(asOf));
    }

    private static String label(Desk desk, CertificateCycle cycle, int events) {
        return desk.say(
                "certificate.line-in-words",
                desk.phrases().longDay(cycle.issued()),
                desk.phrases().longDay(cycle.validUntil()),
                desk.count("certificate.windows-in-words", cycle.milestones().size()),
                desk.count("certificate.events-in-words", events));
    }

    private static Band window(TimeAxis axis, Milestone milestone) {
        return band(axis, new DateRange(milestone.opens(), milestone.lastDay()), "");
    }

    private static Band band(TimeAxis axis, DateRange days, String text) {
        return new Band(axis.x(days.from()), axis.width(days.from(), days.to()), text);
    }

    private static Mark mark(TimeAxis axis, CertificatePage.Event event) {
        return new Mark(
                axis.x(LocalDate.parse(event.day().iso())),
                event.lane(),
                event.held(),
                event.record().id());
    }
}
