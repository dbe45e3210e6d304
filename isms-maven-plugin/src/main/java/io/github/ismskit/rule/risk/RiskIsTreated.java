package io.github.ismskit.rule.risk;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Risk;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk that is to be modified is modified by controls that apply, and is not worse for it. */
public final class RiskIsTreated implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every risk that is modified names controls that apply, and is not higher after treatment";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.1.3");
    }

    @Override
    public Check check(Situation situation) {
        List<Risk> open = situation.isms().risks().stream().filter(Risk::isOpen).toList();
        return Check.each(open, risk -> judge(situation.isms(), risk));
    }

    private Stream<Finding> judge(Isms isms, Risk risk) {
        List<Finding> findings = new ArrayList<>();
        if (risk.treatment() == Risk.Treatment.MODIFY && risk.controls().isEmpty()) {
            findings.add(finding(
                    risk,
                    risk.at("treatment"),
                    risk.id() + " is to be modified but names no control",
                    "name the controls that modify it"));
        }
        for (int i = 0; i < risk.controls().size(); i++) {
            control(isms, risk, i).ifPresent(findings::add);
        }
        residual(risk).ifPresent(findings::add);
        return findings.stream();
    }

    private Optional<Finding> control(Isms isms, Risk risk, int index) {
        String id = risk.controls().get(index);
        Optional<Control> line = isms.control(id);
        boolean decided = line.isPresent() || isms.isUnsound(id);
        boolean foreign = isms.catalogue().control(id).isEmpty();
        if (risk.treatment() != Risk.Treatment.MODIFY
                || foreign
                || (decided && line.map(Control::applicable).orElse(true))) {
            return Optional.empty();
        }
        String state = decided ? "declares inapplicable" : "does not decide";
        return Optional.of(finding(
                risk,
                risk.at("controls", index),
                risk.id() + " is treated by " + id + ", which the statement of applicability " + state,
                "make " + id + " applicable or choose another control"));
    }

    private Optional<Finding> residual(Risk risk) {
        int before = risk.inherent().value();
        return risk.residual()
                .filter(after -> after.value() > before)
                .map(after -> finding(
                        risk,
                        risk.at("residual"),
                        "the residual score " + after.value() + " is above the inherent score " + before,
                        "correct one of the two"));
    }
}
