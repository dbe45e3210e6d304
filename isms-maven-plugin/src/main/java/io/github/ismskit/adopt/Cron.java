package io.github.ismskit.adopt;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A schedule of cron, with or without a field for seconds: the days that it names; hours do not count here. */
record Cron(SortedSet<Integer> days, SortedSet<Integer> months, SortedSet<Integer> weekdays) {

    private static final List<String> WEEKDAYS = List.of("SU", "MO", "TU", "WE", "TH", "FR", "SA");
    private static final Map<Integer, String> EVENLY =
            Map.of(12, "monthly", 6, "P2M", 4, "quarterly", 3, "P4M", 2, "semi-annual", 1, "annual");

    private static final Map<String, String> NAMED = Map.of(
            "@yearly", "0 0 1 1 *",
            "@annually", "0 0 1 1 *",
            "@monthly", "0 0 1 * *",
            "@weekly", "0 0 * * 0",
            "@daily", "0 0 * * *");

    static Optional<Cron> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        String[] fields = NAMED.getOrDefault(text, text).split("\\s+");
        if (fields.length < 5 || fields.length > 6) {
            return Optional.empty();
        }
        int at = fields.length - 3;
        try {
            Cron cron = new Cron(
                    set(fields[at], 1, 31), set(fields[at + 1], 1, 12), set(fields[at + 2].replace("7", "0"), 0, 6));
            return Optional.of(cron).filter(Cron::isClear);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Cron takes a day of the month or a day of the week where both are given, which no recurrence rule can say. */
    private boolean isClear() {
        return !days.isEmpty()
                && !months.isEmpty()
                && !weekdays.isEmpty()
                && (days.size() == 31 || weekdays.size() == 7);
    }

    String cadence() {
        if (weekdays.size() < 7) {
            boolean weekly = weekdays.size() == 1 && months.size() == 12;
            return weekly ? "weekly" : "RRULE:FREQ=WEEKLY" + byMonth() + ";BYDAY=" + names();
        }
        if (days.size() == 31) {
            return "RRULE:FREQ=DAILY" + byMonth();
        }
        boolean sameDay = days.size() == 1 && (days.first() <= 28 || months.size() == 1);
        String even = EVENLY.get(months.size());
        return sameDay && even != null && isEven()
                ? even
                : "RRULE:FREQ=MONTHLY" + byMonth() + ";BYMONTHDAY=" + joined(days);
    }

    /** The first day from the given one on that it names; empty for one that never comes, as the 30th of February. */
    Optional<LocalDate> next(LocalDate from) {
        return from.datesUntil(from.plusYears(9)).filter(this::names).findFirst();
    }

    private boolean names(LocalDate day) {
        return months.contains(day.getMonthValue())
                && days.contains(day.getDayOfMonth())
                && weekdays.contains(day.getDayOfWeek().getValue() % 7);
    }

    private boolean isEven() {
        int step = 12 / months.size();
        return months.stream().allMatch(month -> (month - months.first()) % step == 0);
    }

    private String byMonth() {
        return months.size() == 12 ? "" : ";BYMONTH=" + joined(months);
    }

    private String names() {
        return weekdays.stream().map(WEEKDAYS::get).collect(Collectors.joining(","));
    }

    private static String joined(SortedSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static SortedSet<Integer> set(String field, int first, int last) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String part : field.split(",")) {
            String[] stepped = part.split("/", 2);
            String[] range = stepped[0].split("-", 2);
            boolean any = stepped[0].equals("*") || stepped[0].equals("?");
            int from = any ? first : Integer.parseInt(range[0]);
            int to = any ? last : Integer.parseInt(range[range.length - 1]);
            int step = stepped.length > 1 ? Integer.parseInt(stepped[1]) : 1;
            boolean open = stepped.length > 1 && range.length == 1;
            for (int i = from; step > 0 && i <= (open ? last : to); i += step) {
                numbers.add(i);
            }
        }
        numbers.removeIf(number -> number < first || number > last);
        return numbers;
    }
}
