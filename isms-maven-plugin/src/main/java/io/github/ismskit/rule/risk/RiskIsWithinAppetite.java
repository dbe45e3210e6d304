package io.github.ismskit.rule.risk;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Risk;
import io.github.ismskit.model.RiskMethod;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.stream.Stream;

/** What remains of a risk is within the appetite, or somebody has agreed to carry it. */
public final class RiskIsWithinAppetite implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every risk is within the appetite, was accepted, or was avoided";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.1.2", "6.1.3");
    }

    @Override
    public Check check(Situation situation) {
        return Check.each(
                situation.isms().risks(),
                risk -> judge(situation.isms().organisation().risk(), risk));
    }

    /** An acceptance, valid or not, is judged by the rule of its own, so that one flaw is told once. */
    private Stream<Finding> judge(RiskMethod method, Risk risk) {
        if (method.accepts(risk.current())) {
            return Stream.empty();
        }
        if (!risk.isOpen()) {
            return closed(method, risk);
        }
        if (risk.acceptance().isPresent()) {
            return Stream.empty();
        }
        String which = risk.residual().isPresent() ? "residual" : "inherent";
        return Stream.of(finding(
                risk,
                risk.at(which),
                "the " + which + " score of " + risk.id() + " is "
                        + risk.current().value() + ", above the appetite of " + method.appetite()
                        + ", and nobody has accepted it",
                "treat it further or add 'acceptance'"));
    }

    /** A risk that was avoided is gone, whatever it scored. */
    private Stream<Finding> closed(RiskMethod method, Risk risk) {
        if (risk.treatment() == Risk.Treatment.AVOID) {
            return Stream.empty();
        }
        return Stream.of(finding(
                risk,
                risk.at("status"),
                risk.id() + " is closed at a score of " + risk.current().value() + ", above the appetite of "
                        + method.appetite(),
                "open it again, or say 'treatment: avoid' where its cause is gone"));
    }
}
