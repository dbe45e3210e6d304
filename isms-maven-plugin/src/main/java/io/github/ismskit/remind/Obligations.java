package io.github.ismskit.remind;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.duty.Duties;
import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.model.Activity;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Interval;
import io.github.ismskit.schedule.Occurrence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that is to be done, and what of it has reached a level. */
public final class Obligations {

    /** Nobody is reminded of what is further ahead. */
    private static final int AHEAD_DAYS = 366;

    private final Situation situation;
    private final List<DutyItem> items;
    private final Map<String, String> answered = new TreeMap<>();
    private final Set<String> missed = new TreeSet<>();

    public Obligations(Situation situation) {
        this.situation = situation;
        this.items = Duties.of(situation, AHEAD_DAYS);
        situation.calendar().activities().forEach(this::remember);
    }

    /** What has reached a level, the longest overdue first; the same duty twice is told once. */
    public List<Notice> notices() {
        Map<String, Notice> notices = new LinkedHashMap<>();
        for (DutyItem item : items) {
            Level.of(item, remind(item), situation.asOf())
                    .map(level -> new Notice(item, level))
                    .ifPresent(notice -> notices.putIfAbsent(notice.obligation(), notice));
        }
        return new ArrayList<>(notices.values());
    }

    /** Still to be done, or missed for good while nobody answers for it. */
    public boolean isOpen(String obligation) {
        return missed.contains(obligation)
                || items.stream().anyMatch(item -> item.obligation().equals(obligation));
    }

    /** How an obligation that is not open any more has ended, as a sentence. */
    public String ending(String obligation) {
        return answered.getOrDefault(
                obligation,
                "This is done, or is no longer asked for on that day: the ISMS of " + situation.asOf()
                        + " does not list it any more.");
    }

    private List<Interval> remind(DutyItem item) {
        return situation
                .isms()
                .entry(item.record())
                .filter(Activity.class::isInstance)
                .map(each -> remind((Activity) each))
                .orElse(List.of());
    }

    /** What does not say it itself is told when the calendar calls it due soon. */
    private static List<Interval> remind(Activity activity) {
        return activity.remind().isEmpty()
                ? Interval.parse("P" + activity.plan().cadence().leadDays() + "D").stream()
                        .toList()
                : activity.remind();
    }

    private void remember(Scheduled scheduled) {
        for (Occurrence occurrence : scheduled.timetable().occurrences()) {
            String key = DutyItem.obligation(
                    DutyItem.Kind.ACTIVITY, scheduled.activity().id(), occurrence.due());
            if (occurrence.isProven()) {
                answered.put(key, "Done: recorded as " + String.join(", ", occurrence.answers()) + ".");
            } else if (occurrence.isUnexplainedGap()) {
                missed.add(key);
            }
        }
    }
}
