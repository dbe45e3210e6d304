package io.github.ismskit.rule;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.RuleSetting;
import java.util.List;
import java.util.Optional;

/** All rules in the order of the book, and the running of them. */
public final class RuleBook {

    private final List<Rule> rules;

    public RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Runs every rule, whatever the others found; the order of the outcomes is that of the book. */
    public List<Outcome> judge(Situation situation) {
        return rules.parallelStream().map(rule -> outcome(rule, situation)).toList();
    }

    private static Outcome outcome(Rule rule, Situation situation) {
        Severity severity = situation
                .isms()
                .organisation()
                .rule(rule.id())
                .flatMap(RuleSetting::severity)
                .orElse(rule.severity());
        Check check = rule.check(situation);
        List<Finding> weighed = check.findings().stream()
                .map(finding -> weigh(finding, rule.severity(), severity))
                .sorted()
                .toList();
        boolean softened = !severity.isAtLeast(rule.severity());
        return new Outcome(rule, severity, softened, new Check(check.lookedAt(), weighed, check.notEvaluated()));
    }

    /** A finding that a rule itself weighs less than its own severity, such as "in grace", stays at most that. */
    private static Finding weigh(Finding finding, Severity usual, Severity inForce) {
        if (finding.severity() == usual) {
            return finding.as(inForce);
        }
        return finding.severity().isAtLeast(inForce) ? finding.as(inForce) : finding;
    }

    /** The rule with the id; empty for a name that is in no book, which is a finding of its own. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
