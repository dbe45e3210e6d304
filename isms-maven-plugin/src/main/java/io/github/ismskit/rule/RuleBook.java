package io.github.ismskit.rule;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.RuleSetting;
import java.util.ArrayList;
import java.util.List;

/** Runs rules and weighs what they find. */
public final class RuleBook {

    private final List<Rule> rules;

    public RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Runs every rule, whatever the others found; the order of the outcomes is that of the book. */
    public List<Outcome> judge(Situation situation) {
        Exceptions exceptions = new Exceptions(situation);
        return rules.parallelStream()
                .map(rule -> outcome(rule, situation, exceptions))
                .toList();
    }

    private static Outcome outcome(Rule rule, Situation situation, Exceptions exceptions) {
        Severity severity = situation
                .isms()
                .organisation()
                .rule(rule.id())
                .flatMap(RuleSetting::severity)
                .orElse(rule.severity());
        Check check = rule.check(situation);
        List<Finding> findings = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Finding found : check.findings()) {
            Finding finding = exceptions.untilExpiry(weigh(found, rule.severity(), severity));
            exceptions
                    .covering(finding)
                    .ifPresentOrElse(waiver -> waived.add(new Waived(finding, waiver)), () -> findings.add(finding));
        }
        findings.sort(null);
        boolean softened = !severity.isAtLeast(rule.severity());
        return new Outcome(rule, severity, softened, check.lookedAt(), findings, waived, check.notEvaluated());
    }

    /** A finding that its rule weighs less than itself, such as "in grace", never becomes heavier than that. */
    private static Finding weigh(Finding finding, Severity usual, Severity inForce) {
        boolean lighter = finding.severity() != usual && !finding.severity().isAtLeast(inForce);
        return lighter ? finding : finding.as(inForce);
    }
}
