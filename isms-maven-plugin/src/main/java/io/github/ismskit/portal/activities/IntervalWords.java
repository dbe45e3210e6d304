package io.github.ismskit.portal.activities;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.schedule.Cadence;
import io.github.ismskit.schedule.Interval;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time in words. */
public final class IntervalWords {

    private IntervalWords() {}

    /** How often: {@code quarterly}, or {@code every 35 days}; a recurrence rule is told as it was written. */
    public static String cadence(Desk desk, Cadence cadence) {
        return Interval.parse(cadence.text())
                .map(interval -> often(desk, interval.period()))
                .orElse(cadence.text());
    }

    private static String often(Desk desk, Period every) {
        return switch (every.toString()) {
            case "P1D" -> desk.say("cadence.daily");
            case "P7D" -> desk.say("cadence.weekly");
            case "P1M" -> desk.say("cadence.monthly");
            case "P3M" -> desk.say("cadence.quarterly");
            case "P6M" -> desk.say("cadence.semi-annual");
            case "P1Y", "P12M" -> desk.say("cadence.annual");
            default -> desk.say("cadence.every", length(desk, every));
        };
    }

    /** How long: {@code 30 days}. */
    static String length(Desk desk, Interval interval) {
        return length(desk, interval.period());
    }

    @SuppressWarnings("JavaPeriodGetDays") // years and months are told beside the days
    private static String length(Desk desk, Period period) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() > 0) {
            parts.add(desk.count("interval.years", period.getYears()));
        }
        if (period.getMonths() > 0) {
            parts.add(desk.count("interval.months", period.getMonths()));
        }
        if (period.getDays() > 0 || parts.isEmpty()) {
            parts.add(desk.count("interval.days", period.getDays()));
        }
        return String.join(", ", parts);
    }
}
