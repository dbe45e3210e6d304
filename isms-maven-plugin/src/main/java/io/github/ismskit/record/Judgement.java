package io.github.ismskit.record;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.Content;
import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.StandardRules;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules would find if the record were there: everything that they do not find without it. So a rule has one home,
 * and what is taken in today does not fail the build tomorrow.
 */
record Judgement(Situation situation, List<Finding> findings, String id) {

    private static final String FOUR_EYES = "evidence-is-verified";
    private static final String ENOUGH = "activity-ran-all-period";

    static Judgement of(Content before, Content after, AsOf asOf, String id) {
        Assessor assessor = new Assessor().withoutHistory();
        Situation situation = assessor.situation(after, asOf);
        Set<String> known = findings(assessor.situation(before, asOf)).stream()
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
        List<Finding> fresh = findings(situation).stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .toList();
        return new Judgement(situation, fresh, id);
    }

    /** @param whole whether every file that was handed in could be looked at, so that they can be counted */
    List<Reason> reasons(Submission submission, boolean whole) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR && !isStillOpen(submission, finding)) {
                reasons.add(Reason.of(finding));
            }
        }
        answered()
                .filter(occurrence -> whole && occurrence.state() == OccurrenceState.NOT_RECORDED)
                .ifPresent(occurrence -> reasons.add(tooFew(submission)));
        return reasons;
    }

    /** What is right and still needs somebody's eye, one sentence each. */
    List<String> remarks(Submission submission) {
        List<String> remarks = new ArrayList<>();
        for (Finding finding : findings) {
            boolean told = finding.severity() != Severity.ERROR || isStillOpen(submission, finding);
            if (told) {
                remarks.add("[" + finding.rule() + "] " + finding.message() + "; " + finding.remedy());
            }
        }
        scheduled(submission).ifPresent(scheduled -> inCalendar(scheduled, remarks));
        return remarks;
    }

    private void inCalendar(Scheduled scheduled, List<String> remarks) {
        String activity = scheduled.activity().id();
        Optional<Occurrence> occurrence = answered();
        if (occurrence.isEmpty()) {
            remarks.add(id + " answers no due date of " + activity);
        }
        occurrence
                .filter(each -> !each.answers().get(0).equals(id))
                .ifPresent(each -> remarks.add(each.answers().get(0) + " has answered the due date of " + each.due()
                        + " already; " + id + " supports it"));
        occurrence
                .filter(each -> each.state() == OccurrenceState.DONE_LATE)
                .ifPresent(each -> remarks.add(
                        "the grace of " + each.due() + " ended on " + each.lastGraceDay() + "; it counts as late"));
        List<String> kinds = scheduled.activity().evidence().kinds();
        if (!kinds.isEmpty()) {
            remarks.add(activity + " asks for: " + String.join(", ", kinds) + "; see that it is there");
        }
    }

    /** Verifying comes after recording, so nobody has to wait for it; the check fails until it is done. */
    private static boolean isStillOpen(Submission submission, Finding finding) {
        return finding.rule().equals(FOUR_EYES) && submission.verifiedBy().isEmpty();
    }

    private Reason tooFew(Submission submission) {
        Scheduled scheduled = scheduled(submission).orElseThrow();
        int minimum = scheduled.activity().evidence().minimum();
        int pieces = answered().flatMap(Occurrence::answer).orElseThrow().pieces();
        return new Reason(
                Optional.of(ENOUGH),
                scheduled.activity().id() + " asks for " + minimum + " pieces of evidence, and " + pieces
                        + (pieces == 1 ? " is" : " are") + " handed in",
                "add the files or links that prove it");
    }

    private Optional<Scheduled> scheduled(Submission submission) {
        return submission.activity().flatMap(situation.calendar()::of);
    }

    /** The occurrence that the record answers, alone or with others. */
    private Optional<Occurrence> answered() {
        return situation.calendar().activities().stream()
                .flatMap(each -> each.timetable().occurrences().stream())
                .filter(occurrence -> occurrence.answers().contains(id))
                .findFirst();
    }

    private static List<Finding> findings(Situation situation) {
        return new RuleBook(StandardRules.recorded())
                .judge(situation).stream()
                        .map(Outcome::findings)
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
    }
}
