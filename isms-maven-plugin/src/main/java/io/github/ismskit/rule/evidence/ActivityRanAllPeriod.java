package io.github.ismskit.rule.evidence;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Activity;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import io.github.ismskit.schedule.Performance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was due in the current period was done, or somebody answers for it; a missed one stays missed. */
public final class ActivityRanAllPeriod implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Everything that was due in the current period was done or is explained";
    }

    @Override
    public List<String> clauses() {
        return List.of("8.1", "9.1");
    }

    @Override
    public Reach reach() {
        return Reach.PERIOD;
    }

    @Override
    public Check check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        int due = 0;
        for (Scheduled scheduled : situation.calendar().activities()) {
            for (Occurrence occurrence : scheduled.timetable().occurrences()) {
                if (situation.period().contains(occurrence.due())
                        && !occurrence.due().isAfter(situation.asOf())) {
                    due++;
                    judge(scheduled.activity(), occurrence).ifPresent(findings::add);
                }
            }
        }
        return Check.of(due, findings);
    }

    private Optional<Finding> judge(Activity activity, Occurrence occurrence) {
        if (occurrence.state() == OccurrenceState.DONE_LATE) {
            return occurrence.answer().map(answer -> late(activity, occurrence, answer));
        }
        if (occurrence.state() == OccurrenceState.NOT_RECORDED && occurrence.isUnexplainedGap()) {
            return occurrence.answer().map(answer -> notRecorded(activity, occurrence, answer));
        }
        if (occurrence.state() == OccurrenceState.MISSED && occurrence.isUnexplainedGap()) {
            return Optional.of(missed(activity, occurrence));
        }
        return Optional.empty();
    }

    private Finding missed(Activity activity, Occurrence occurrence) {
        return finding(
                        activity,
                        activity.at("cadence"),
                        activity.id() + " missed its occurrence of " + occurrence.due(),
                        "explain it by a nonconformity that lists " + occurrence.due() + " under 'occurrences'")
                .dueOn(occurrence.lastGraceDay());
    }

    private Finding late(Activity activity, Occurrence occurrence, Performance answer) {
        String message = activity.id() + " did its occurrence of " + occurrence.due() + " on " + answer.performed()
                + ", " + Ago.days(occurrence.lastGraceDay(), answer.performed()) + " after its grace";
        return finding(activity, activity.at("cadence"), message, "keep to the calendar or change it")
                .as(Severity.WARNING);
    }

    private Finding notRecorded(Activity activity, Occurrence occurrence, Performance answer) {
        int minimum = activity.evidence().minimum();
        String message = activity.id() + " asks for " + minimum + (minimum == 1 ? " piece" : " pieces")
                + " of evidence, but " + answer.id() + " of " + occurrence.due() + " has " + answer.pieces();
        return finding(activity, activity.at("evidence"), message, "add the files or links that prove it");
    }
}
