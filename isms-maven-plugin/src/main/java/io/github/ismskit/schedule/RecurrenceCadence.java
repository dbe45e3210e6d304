package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Due by a recurrence rule of RFC 5545, such as the last Friday of each month; the anchor is its DTSTART. */
public record RecurrenceCadence(String text) implements Cadence {

    static final String PREFIX = "RRULE:";

    private static final LocalDate SAMPLE_DAY = LocalDate.of(2024, 1, 1);

    static Optional<Cadence> parse(String text) {
        try {
            RecurrenceCadence cadence = new RecurrenceCadence(text);
            boolean isDaily = cadence.rule().getFreq().compareTo(Freq.HOURLY) < 0;
            return isDaily ? Optional.of(cadence) : Optional.empty();
        } catch (InvalidRecurrenceRuleException e) {
            return Optional.empty();
        }
    }

    /** Where the anchor does not match the rule, the first due date is the first one after it that does. */
    @Override
    public List<LocalDate> dueDates(LocalDate anchor, LocalDate through) {
        List<LocalDate> dates = new ArrayList<>();
        RecurrenceRuleIterator iterator = iterator(anchor);
        Set<Integer> weeks = weeks();
        while (iterator.hasNext() && dates.size() < MOST_DUE_DATES) {
            LocalDate due = date(iterator.nextDateTime());
            if (due.isAfter(through)) {
                break;
            }
            if (!due.isBefore(anchor) && isInOneOf(weeks, due)) {
                dates.add(due);
            }
        }
        return List.copyOf(dates);
    }

    /** The mean distance of the first due dates of the rule. */
    @Override
    public int nominalDays() {
        List<LocalDate> dates = dueDates(SAMPLE_DAY, SAMPLE_DAY.plusYears(4));
        if (dates.size() < 2) {
            return 4 * 365;
        }
        long days = ChronoUnit.DAYS.between(dates.get(0), dates.get(dates.size() - 1));
        return (int) Math.max(1, Math.round((double) days / (dates.size() - 1)));
    }

    private Set<Integer> weeks() {
        try {
            return Optional.ofNullable(rule().getByPart(RecurrenceRule.Part.BYWEEKNO))
                    .<Set<Integer>>map(HashSet::new)
                    .orElse(Set.of());
        } catch (InvalidRecurrenceRuleException e) {
            throw accepted(e);
        }
    }

    /**
     * The library puts week 53 of a year that has none into another week, where RFC 5545 (3.3.10) wants such dates left
     * out; weeks are those of ISO 8601, counted from the end where negative.
     */
    private static boolean isInOneOf(Set<Integer> weeks, LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int last = (int) day.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        return weeks.isEmpty() || weeks.contains(week) || weeks.contains(week - last - 1);
    }

    private RecurrenceRuleIterator iterator(LocalDate anchor) {
        try {
            return rule().iterator(new DateTime(anchor.getYear(), anchor.getMonthValue() - 1, anchor.getDayOfMonth()));
        } catch (InvalidRecurrenceRuleException e) {
            throw accepted(e);
        }
    }

    private IllegalStateException accepted(InvalidRecurrenceRuleException e) {
        return new IllegalStateException("the rule was accepted before: " + text, e);
    }

    private RecurrenceRule rule() throws InvalidRecurrenceRuleException {
        return new RecurrenceRule(text.substring(PREFIX.length()));
    }

    private static LocalDate date(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
