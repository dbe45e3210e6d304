package io.github.ismskit.portal.activities;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Collector;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.portal.readiness.Reason;
import io.github.ismskit.portal.readiness.RecordReasons;
import io.github.ismskit.schedule.Explanation;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.Performance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything about one activity: how it is done, what came of every occurrence, what comes next. */
public record ActivityPage(
        String id,
        String summary,
        ActivityRow now,
        Ref deputy,
        Day start,
        Day end,
        String grace,
        String early,
        int minimum,
        String kinds,
        String maxAge,
        boolean fourEyes,
        String remind,
        List<String> collected,
        Ref collectedBy,
        List<Ref> clauses,
        List<Reason> reasons,
        String html,
        List<Line> past,
        List<Line> next,
        List<Line> later,
        String source) {

    /** How many occurrences ahead are told at once; the others are folded. */
    private static final int AHEAD = 3;

    /** One occurrence. */
    public record Line(
            String anchor,
            Day due,
            Day opens,
            Day lastGraceDay,
            Chip status,
            Day performed,
            Ref evidence,
            List<Ref> supporting,
            Ref explanation,
            String reason) {}

    static ActivityPage of(Desk desk, Scheduled scheduled) {
        Activity activity = scheduled.activity();
        List<Line> past = new ArrayList<>();
        List<Line> next = new ArrayList<>();
        for (Occurrence occurrence : scheduled.timetable().occurrences()) {
            (occurrence.due().isAfter(desk.asOf()) && occurrence.isOpen() ? next : past).add(line(desk, occurrence));
        }
        Collections.reverse(past);
        return new ActivityPage(
                activity.id(),
                activity.header().summary().orElse(""),
                ActivityRow.of(desk, scheduled),
                desk.person(activity.deputy()),
                Day.of(activity.plan().start()),
                Day.of(activity.plan().end()),
                IntervalWords.length(desk, activity.plan().grace()),
                activity.plan()
                        .early()
                        .map(each -> IntervalWords.length(desk, each))
                        .orElse(desk.say("activities.third-of-cadence")),
                activity.evidence().minimum(),
                String.join(", ", activity.evidence().kinds()),
                activity.evidence()
                        .maxAge()
                        .map(each -> IntervalWords.length(desk, each))
                        .orElse(""),
                activity.evidence().fourEyes(),
                activity.remind().stream()
                        .map(each -> IntervalWords.length(desk, each))
                        .collect(Collectors.joining(", ")),
                activity.collecting().collectors().stream()
                        .map(Collector::words)
                        .toList(),
                desk.person(activity.collecting().by()),
                desk.clauses(activity.clauses()),
                RecordReasons.of(desk, activity.id()),
                desk.prose(activity).html(),
                past,
                next.subList(0, Math.min(AHEAD, next.size())),
                next.subList(Math.min(AHEAD, next.size()), next.size()),
                activity.header().file());
    }

    private static Line line(Desk desk, Occurrence occurrence) {
        Stream<Performance> more = occurrence.supporting().stream();
        return new Line(
                "o-" + occurrence.due(),
                Day.of(occurrence.due()),
                Day.of(occurrence.opens()),
                Day.of(occurrence.lastGraceDay()),
                Status.of(desk, occurrence),
                Day.of(occurrence.answer().map(Performance::performed)),
                occurrence.answer().map(Performance::id).map(desk::ref).orElse(new Ref("", "", "")),
                more.map(Performance::id).map(desk::ref).toList(),
                occurrence.explanation().map(Explanation::id).map(desk::ref).orElse(new Ref("", "", "")),
                occurrence.reason().orElse(""));
    }
}
