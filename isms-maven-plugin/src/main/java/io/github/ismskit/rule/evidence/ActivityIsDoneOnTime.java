package io.github.ismskit.rule.evidence;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Activity;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Nothing that can still be done is past its grace, and nothing was missed before the current period without an answer.
 * What was missed within the period is the matter of {@link ActivityRanAllPeriod}, so that one gap is told once.
 */
public final class ActivityIsDoneOnTime implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "No activity is past its due date and grace without evidence or an answer";
    }

    @Override
    public List<String> clauses() {
        return List.of("8.1");
    }

    @Override
    public Check check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        int due = 0;
        for (Scheduled scheduled : situation.calendar().activities()) {
            for (Occurrence occurrence : scheduled.timetable().occurrences()) {
                due += occurrence.due().isAfter(situation.asOf()) ? 0 : 1;
                judge(situation, scheduled.activity(), occurrence, findings);
            }
        }
        return Check.of(due, findings);
    }

    private void judge(Situation situation, Activity activity, Occurrence occurrence, List<Finding> findings) {
        LocalDate asOf = situation.asOf();
        boolean inGrace = occurrence.state() == OccurrenceState.DUE_SOON && asOf.isAfter(occurrence.due());
        boolean overdue = occurrence.state() == OccurrenceState.OVERDUE && occurrence.isUnexplainedGap();
        boolean missedBefore = occurrence.state() == OccurrenceState.MISSED
                && occurrence.isUnexplainedGap()
                && !situation.period().contains(occurrence.due());
        if (inGrace) {
            findings.add(inGrace(activity, occurrence));
        } else if (overdue) {
            findings.add(overdue(activity, occurrence, asOf));
        } else if (missedBefore) {
            findings.add(missed(activity, occurrence));
        }
    }

    private Finding inGrace(Activity activity, Occurrence occurrence) {
        String message = activity.id() + " was due on " + occurrence.due() + " and is in grace until "
                + occurrence.lastGraceDay();
        return finding(activity, activity.at("cadence"), message, "do it and record evidence")
                .as(Severity.WARNING)
                .dueOn(occurrence.lastGraceDay());
    }

    private Finding overdue(Activity activity, Occurrence occurrence, LocalDate asOf) {
        String message = activity.id() + " was due on " + occurrence.due() + " and its grace ended on "
                + Ago.of(occurrence.lastGraceDay(), asOf);
        return finding(activity, activity.at("cadence"), message, "do it and record evidence")
                .dueOn(occurrence.lastGraceDay());
    }

    private Finding missed(Activity activity, Occurrence occurrence) {
        return finding(
                        activity,
                        activity.at("cadence"),
                        activity.id() + " missed its occurrence of " + occurrence.due(),
                        "explain it by a nonconformity that lists " + occurrence.due() + " under 'occurrences'")
                .dueOn(occurrence.lastGraceDay());
    }
}
