package io.github.ismskit.rule.governed;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Waiver;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.MissedOccurrences;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.schedule.Suspension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Consent to deviate comes from somebody else, for a reason, and ends within a year. */
public final class ExceptionIsValid implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every exception was approved by somebody other than its owner, for at most a year, and has not run out";
    }

    @Override
    public List<String> clauses() {
        return List.of("8.1");
    }

    @Override
    public Check check(Situation situation) {
        List<Waiver> judged = situation.isms().all(Waiver.class).stream()
                .filter(waiver -> !waiver.isEndedOn(situation.asOf()))
                .toList();
        List<Activity> suspended = situation.isms().activities().stream()
                .filter(activity -> !activity.plan().suspensions().isEmpty())
                .toList();
        List<Finding> findings = new ArrayList<>();
        judged.forEach(waiver -> findings.addAll(judge(situation, waiver)));
        suspended.forEach(activity -> suspensions(activity, findings));
        return Check.of(judged.size() + suspended.size(), findings);
    }

    private List<Finding> judge(Situation situation, Waiver waiver) {
        List<Finding> findings = new ArrayList<>();
        if (!waiver.isAtMostAYear()) {
            String message = waiver.id() + " runs from " + waiver.approved() + " to " + waiver.expires()
                    + ", longer than a year";
            findings.add(finding(
                    waiver,
                    waiver.at("expires"),
                    message,
                    "end it by " + waiver.approved().plusYears(1)));
        }
        if (waiver.owner().equals(Optional.of(waiver.approvedBy()))) {
            String message = waiver.id() + " was approved by its own owner, " + waiver.approvedBy();
            findings.add(finding(waiver, waiver.at("approved-by"), message, "have somebody else approve it"));
        }
        if (situation.asOf().isAfter(waiver.expires()) && waiver.asksForAnEnd(situation.asOf())) {
            String message = waiver.id() + " expired on " + Ago.of(waiver.expires(), situation.asOf());
            String remedy = "put right what it covers and write 'ended', or have it approved again";
            findings.add(finding(waiver, waiver.at("expires"), message, remedy).dueOn(waiver.expires()));
        }
        findings.addAll(MissedOccurrences.unknown(this, situation, waiver, waiver.occurrences()));
        return findings;
    }

    /** To suspend an activity is to except it. */
    private void suspensions(Activity activity, List<Finding> findings) {
        List<Suspension> suspensions = activity.plan().suspensions();
        for (int i = 0; i < suspensions.size(); i++) {
            DateRange range = suspensions.get(i).range();
            if (range.to().isAfter(range.from().plusYears(1))) {
                findings.add(finding(
                        activity,
                        activity.at("suspended", i, "to"),
                        activity.id() + " is suspended from " + range.from() + " to " + range.to()
                                + ", longer than a year",
                        "suspend it until " + range.from().plusYears(1) + " at most, or end it"));
            }
        }
    }
}
