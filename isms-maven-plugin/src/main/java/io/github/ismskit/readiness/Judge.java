package io.github.ismskit.readiness;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Audit;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Weighs the outcomes of all rules into a verdict; a pass needs proof, not the absence of red. */
public final class Judge {

    /** How far ahead a pass is followed until it turns by itself. */
    private static final int HORIZON_DAYS = 400;

    /** How many of the days on which something lapses are told. */
    private static final int DAYS_TOLD = 10;

    private final RuleBook rules;

    public Judge(RuleBook rules) {
        this.rules = rules;
    }

    public Readiness judge(Situation situation, List<Outcome> outcomes) {
        List<Finding> findings = outcomes.stream()
                .flatMap(each -> each.findings().stream())
                .sorted()
                .toList();
        Obligations obligations = Obligations.of(situation.calendar(), situation.period());
        List<String> doubts = Doubts.about(situation, outcomes, obligations);
        Verdict verdict = verdict(situation, outcomes, doubts);
        List<Finding> lapsing = lapsing(situation);
        return new Readiness(
                verdict,
                verdict == Verdict.CANNOT_JUDGE ? doubts : List.of(),
                findings,
                obligations,
                Period.nextAudit(situation.isms(), situation.asOf()),
                verdict == Verdict.PASS ? lapsing.stream().findFirst().flatMap(Finding::due) : Optional.empty(),
                lapsing,
                forecasts(situation));
    }

    private List<Forecast> forecasts(Situation situation) {
        return situation.isms().audits().stream()
                .filter(audit -> audit.isExternal() && audit.performed().isEmpty())
                .filter(audit -> !audit.planned().isBefore(situation.asOf()))
                .sorted(Comparator.comparing(Audit::planned).thenComparing(Audit::id))
                .map(audit -> forecast(situation, audit))
                .toList();
    }

    private Forecast forecast(Situation today, Audit audit) {
        LocalDate day = audit.planned();
        Situation situation = on(today, day);
        List<Outcome> outcomes = rules.judge(situation);
        Obligations obligations = Obligations.of(situation.calendar(), situation.period());
        Verdict verdict = verdict(situation, outcomes, Doubts.about(situation, outcomes, obligations));
        List<Finding> errors = outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return new Forecast(audit, day, situation.period(), verdict, obligations, Lapse.of(errors));
    }

    private static Situation on(Situation today, LocalDate day) {
        ControlsCalendar calendar = ControlsCalendar.of(today.isms(), day, day);
        return today.on(day, Period.current(today.isms(), calendar), calendar);
    }

    private static Verdict verdict(Situation situation, List<Outcome> outcomes, List<String> doubts) {
        if (situation.documents() == 0 || Doubts.clockIsWrong(outcomes)) {
            return Verdict.CANNOT_JUDGE;
        }
        boolean failed = outcomes.stream()
                .flatMap(each -> each.findings().stream())
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (failed) {
            return Verdict.FAIL;
        }
        return doubts.isEmpty() ? Verdict.PASS : Verdict.CANNOT_JUDGE;
    }

    /**
     * What becomes an error next if nothing more is recorded, each with the last day on which it is still fine. One look far
     * ahead tells the days; a look at the day after each of the first ones tells what is wrong then.
     */
    private List<Finding> lapsing(Situation situation) {
        TreeSet<LocalDate> lastGoodDays = new TreeSet<>();
        errors(situation, situation.asOf().plusDays(HORIZON_DAYS))
                .flatMap(finding -> finding.due().stream())
                .filter(last -> !last.isBefore(situation.asOf()))
                .forEach(lastGoodDays::add);
        List<Finding> lapsing = new ArrayList<>();
        for (LocalDate day : lastGoodDays.stream().limit(DAYS_TOLD).toList()) {
            errors(situation, day.plusDays(1))
                    .filter(finding -> finding.due().equals(Optional.of(day)))
                    .sorted()
                    .forEach(lapsing::add);
        }
        return lapsing;
    }

    private Stream<Finding> errors(Situation situation, LocalDate day) {
        return rules.judge(on(situation, day)).stream()
                .flatMap(outcome -> outcome.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR);
    }

    /** Bytes of stored files that were read and hashed. */
    public static long bytes(Situation situation) {
        return situation.files().values().stream().mapToLong(StoredFile::size).sum();
    }
}
