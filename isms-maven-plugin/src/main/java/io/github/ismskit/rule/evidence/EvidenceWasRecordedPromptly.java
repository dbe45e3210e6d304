package io.github.ismskit.rule.evidence;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Landing;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was done landed in git soon after; what was written down much later was written from memory, or for an audit. */
public final class EvidenceWasRecordedPromptly implements Rule {

    private static final Setting DAYS = new Setting("days", 30, "days from doing something to its landing in git");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String statement() {
        return "Evidence landed in git soon after it was performed";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.3", "9.1");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public boolean asksGit() {
        return true;
    }

    @Override
    public List<Setting> settings() {
        return List.of(DAYS);
    }

    @Override
    public Check check(Situation situation) {
        if (!situation.history().isComplete()) {
            return Check.withoutWitness(situation.history());
        }
        List<Evidence> first = Landing.witnessed(situation).stream()
                .filter(evidence -> evidence.correctionOf().isEmpty())
                .toList();
        return Check.each(first, evidence -> judge(situation, evidence));
    }

    private Stream<Finding> judge(Situation situation, Evidence evidence) {
        int days = situation.number(this, DAYS);
        Optional<Landing> landing = Landing.of(situation, evidence);
        LocalDate until = landing.map(Landing::day)
                .filter(day -> !day.isAfter(situation.asOf()))
                .orElse(situation.asOf());
        if (ChronoUnit.DAYS.between(evidence.performed(), until) <= days) {
            return Stream.empty();
        }
        String late = evidence.id() + " was performed on " + evidence.performed();
        String message = until.equals(situation.asOf()) && !landedOn(landing, until)
                ? late + " and was not in git " + Ago.days(evidence.performed(), until) + " later" + claim(landing)
                : late + " and landed in git on " + until + ", " + Ago.days(evidence.performed(), until) + " later";
        String remedy = "record evidence within " + Ago.days(days) + " of doing the work";
        return Stream.of(finding(evidence, evidence.at("performed"), message, remedy));
    }

    private static boolean landedOn(Optional<Landing> landing, LocalDate day) {
        return landing.filter(each -> each.day().equals(day)).isPresent();
    }

    private static String claim(Optional<Landing> landing) {
        return landing.map(each -> "; its commit claims " + each.day()).orElse("");
    }
}
