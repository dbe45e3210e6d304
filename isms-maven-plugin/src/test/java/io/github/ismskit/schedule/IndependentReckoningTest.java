package io.github.ismskit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The same questions answered a second time by walking every single day from 1990 to 2100, with a calendar of its own:
 * no periods, no arithmetic on dates, only "tomorrow".
 */
final class IndependentReckoningTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int[] MONTHS = {1, 2, 3, 4, 6, 12, 18, 24};

    @Test
    void dueDatesOfMonthlyCadencesAreThoseOfTheWalk() {
        Random random = new Random(27001);
        int compared = 0;
        for (int months : MONTHS) {
            for (int i = 0; i < 12; i++) {
                LocalDate anchor = FIRST.plusDays(random.nextInt(4000));
                Cadence cadence = Cadence.parse("P" + months + "M").orElseThrow();
                List<LocalDate> walked = walkMonths(anchor, months);
                assertThat(cadence.dueDates(anchor, LAST))
                        .as(months + " from " + anchor)
                        .isEqualTo(walked);
                compared += walked.size();
            }
        }
        assertThat(compared).isGreaterThan(20_000);
    }

    @Test
    void dueDatesOfDailyCadencesAreThoseOfTheWalk() {
        for (int days : new int[] {1, 7, 10, 14, 28, 30, 90}) {
            LocalDate anchor = FIRST.plusDays(days * 11L);
            List<LocalDate> walked = new ArrayList<>();
            int count = 0;
            for (LocalDate day = anchor;
                    !day.isAfter(LAST) && walked.size() < Cadence.MOST_DUE_DATES;
                    day = tomorrow(day)) {
                if (count % days == 0) {
                    walked.add(day);
                }
                count++;
            }
            assertThat(Cadence.parse("P" + days + "D").orElseThrow().dueDates(anchor, LAST))
                    .isEqualTo(walked);
        }
    }

    @Test
    void everyDayBelongsToExactlyOneWindow() {
        for (String cadence : List.of("weekly", "monthly", "quarterly", "semi-annual", "annual", "P45D")) {
            Plan plan = plan(cadence, LocalDate.of(1990, 1, 31));
            List<Plan.Window> windows = plan.windows(LAST);
            int index = 0;
            for (LocalDate day = windows.get(0).opens(); !day.isAfter(LAST); day = tomorrow(day)) {
                if (day.equals(windows.get(index).nextOpens())) {
                    index++;
                }
                Plan.Window window = windows.get(index);
                assertThat(day).isBetween(window.opens(), window.nextOpens().minusDays(1));
                assertThat(window.lastGraceDay())
                        .isBetween(window.due(), window.nextOpens().minusDays(1));
            }
            assertThat(index).isGreaterThan(100);
        }
    }

    @Test
    void statesAreThoseOfSomebodyWhoLooksEveryDay() {
        Random random = new Random(1);
        for (String cadence : List.of("weekly", "monthly", "quarterly", "annual")) {
            Plan plan = plan(cadence, LocalDate.of(2023, 12, 31));
            List<Performance> all = performances(random, plan);
            for (LocalDate day = LocalDate.of(2023, 11, 1); day.getYear() < 2027; day = tomorrow(day)) {
                Timetable timetable = Timetable.reckon(plan, 1, all, List.of(), day, day);
                for (Occurrence occurrence : timetable.occurrences()) {
                    assertThat(occurrence.state())
                            .as(cadence + " due " + occurrence.due() + " seen on " + day)
                            .isEqualTo(looked(plan, occurrence, all, day));
                }
            }
        }
    }

    /** What a person with a calendar on the wall would say. */
    private static OccurrenceState looked(Plan plan, Occurrence occurrence, List<Performance> all, LocalDate today) {
        LocalDate nextOpens = nextOpens(plan, occurrence.due());
        for (LocalDate day = occurrence.opens(); day.isBefore(nextOpens) && !day.isAfter(today); day = tomorrow(day)) {
            for (Performance performance : all) {
                if (performance.performed().equals(day)) {
                    return day.isAfter(occurrence.lastGraceDay()) ? OccurrenceState.DONE_LATE : OccurrenceState.DONE;
                }
            }
        }
        if (!today.isBefore(nextOpens)) {
            return OccurrenceState.MISSED;
        }
        if (today.isAfter(occurrence.lastGraceDay())) {
            return OccurrenceState.OVERDUE;
        }
        LocalDate lead = today;
        for (int i = 0; i < plan.cadence().leadDays(); i++) {
            lead = tomorrow(lead);
        }
        return lead.isBefore(occurrence.due()) ? OccurrenceState.PLANNED : OccurrenceState.DUE_SOON;
    }

    private static LocalDate nextOpens(Plan plan, LocalDate due) {
        List<Plan.Window> windows = plan.windows(LocalDate.of(2030, 1, 1));
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).due().equals(due)) {
                return windows.get(i + 1).opens();
            }
        }
        throw new IllegalStateException("no window is due on " + due);
    }

    private static List<Performance> performances(Random random, Plan plan) {
        List<Performance> all = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        for (LocalDate due : plan.cadence().dueDates(plan.start(), LocalDate.of(2026, 12, 31))) {
            LocalDate performed = due.plusDays(random.nextInt(plan.cadence().nominalDays()) - 5L);
            if (random.nextInt(4) > 0 && taken.add(performed)) {
                all.add(new Performance("EV-" + all.size(), performed, Optional.empty(), 1));
            }
        }
        return all;
    }

    private static Plan plan(String cadence, LocalDate start) {
        return new Plan(
                Cadence.parse(cadence).orElseThrow(),
                start,
                Optional.empty(),
                Interval.parse("P14D").orElseThrow(),
                Optional.empty(),
                List.of());
    }

    /** Walks day by day and counts months; the due day is the anchor's day, or the month's last where that is missing. */
    private static List<LocalDate> walkMonths(LocalDate anchor, int months) {
        List<LocalDate> due = new ArrayList<>();
        int passed = 0;
        for (LocalDate day = anchor; !day.isAfter(LAST); day = tomorrow(day)) {
            if (day.getDayOfMonth() == 1 && !day.equals(anchor)) {
                passed++;
            }
            boolean isLast = tomorrow(day).getDayOfMonth() == 1;
            boolean isDay = day.getDayOfMonth() == anchor.getDayOfMonth();
            boolean isCut = isLast && day.getDayOfMonth() < anchor.getDayOfMonth();
            if (passed % months == 0 && (isDay || isCut)) {
                due.add(day);
            }
        }
        return due;
    }

    /** The Gregorian calendar by its own rules. */
    private static LocalDate tomorrow(LocalDate day) {
        int year = day.getYear();
        boolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        if (day.getDayOfMonth() < lengths[day.getMonthValue() - 1]) {
            return LocalDate.of(year, day.getMonthValue(), day.getDayOfMonth() + 1);
        }
        return day.getMonthValue() < 12 ? LocalDate.of(year, day.getMonthValue() + 1, 1) : LocalDate.of(year + 1, 1, 1);
    }
}
