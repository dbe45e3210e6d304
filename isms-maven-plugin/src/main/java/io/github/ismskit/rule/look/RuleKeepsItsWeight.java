package io.github.ismskit.rule.look;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.RuleSetting;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.StandardRules;
import java.util.List;

/** A pass by softened rules says less than it seems to, so it never comes without saying so. */
public final class RuleKeepsItsWeight implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String statement() {
        return "No rule weighs less than it does by default";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.1");
    }

    @Override
    public Check check(Situation situation) {
        Organisation organisation = situation.isms().organisation();
        return Check.each(
                StandardRules.all(),
                rule -> organisation.rule(rule.id()).flatMap(RuleSetting::severity).stream()
                        .filter(severity -> !severity.isAtLeast(rule.severity()))
                        .map(severity -> softened(organisation, rule, severity)));
    }

    private Finding softened(Organisation organisation, Rule rule, Severity severity) {
        return finding(
                organisation.source().at("rules", rule.id(), "severity"),
                rule.id() + " was softened from " + rule.severity().key() + " to " + severity.key(),
                "take it out, and cover what it finds by an exception that ends");
    }
}
