package io.github.ismskit.rule.evidence;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days of an evidence record can be true: not ahead of us, not before the activity, not after the recording. */
public final class EvidenceIsPlausible implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The days of every evidence record can be true";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.3");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        return Check.each(
                situation.isms().evidence(),
                evidence -> situation.isms().isCorrected(evidence) ? Stream.empty() : judge(situation, evidence));
    }

    private Stream<Finding> judge(Situation situation, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        LocalDate performed = evidence.performed();
        String done = evidence.id() + " was performed on " + performed;
        if (performed.isAfter(situation.asOf())) {
            String ahead = Ago.days(situation.asOf(), performed);
            findings.add(flaw(evidence, done + ", which is " + ahead + " in the future", "correct 'performed'"));
        }
        evidence.recorded()
                .filter(performed::isAfter)
                .ifPresent(recorded -> findings.add(finding(
                        evidence,
                        evidence.at("recorded"),
                        evidence.id() + " was recorded on " + recorded + " but performed on " + performed,
                        "correct one of the two days")));
        evidence.activity()
                .flatMap(situation.calendar()::of)
                .ifPresent(scheduled -> inCalendar(evidence, scheduled, done, findings));
        return findings.stream();
    }

    private void inCalendar(Evidence evidence, Scheduled scheduled, String done, List<Finding> findings) {
        Optional<LocalDate> began = scheduled.timetable().occurrences().stream()
                .map(Occurrence::opens)
                .findFirst();
        began.filter(evidence.performed()::isBefore)
                .ifPresent(day -> findings.add(flaw(
                        evidence,
                        done + ", before " + scheduled.activity().id() + " began on " + day,
                        "correct 'performed', or move the activity's 'start' back")));
        evidence.occurrence()
                .filter(due -> isNoDueDate(scheduled, due))
                .ifPresent(due -> findings.add(finding(
                        evidence,
                        evidence.at("occurrence"),
                        evidence.id() + " answers " + due + ", which is no due date of "
                                + scheduled.activity().id(),
                        "name " + nearest(scheduled, due) + ", or leave 'occurrence' out")));
        evidence.occurrence()
                .flatMap(due -> dueBefore(scheduled, due))
                .filter(before -> !evidence.performed().isAfter(before))
                .ifPresent(before -> findings.add(finding(
                        evidence,
                        evidence.at("occurrence"),
                        done + ", but answers " + evidence.occurrence().orElseThrow() + ", although the due date of "
                                + before + " had not passed yet",
                        "name the due date that it was done for, or leave 'occurrence' out")));
    }

    /** The due date before another one. */
    private static Optional<LocalDate> dueBefore(Scheduled scheduled, LocalDate due) {
        return scheduled.timetable().occurrences().stream()
                .map(Occurrence::due)
                .filter(due::isAfter)
                .max(Comparator.naturalOrder());
    }

    /** The due dates on both sides of a day that is none. */
    private static String nearest(Scheduled scheduled, LocalDate day) {
        Optional<LocalDate> after = scheduled.timetable().occurrences().stream()
                .map(Occurrence::due)
                .filter(day::isBefore)
                .findFirst();
        return Stream.concat(dueBefore(scheduled, day).stream(), after.stream())
                .map(LocalDate::toString)
                .collect(Collectors.joining(" or "));
    }

    private static boolean isNoDueDate(Scheduled scheduled, LocalDate due) {
        return scheduled.timetable().occurrences().stream()
                .noneMatch(occurrence -> occurrence.due().equals(due));
    }

    private Finding flaw(Evidence evidence, String message, String remedy) {
        return finding(evidence, evidence.at("performed"), message, remedy);
    }
}
