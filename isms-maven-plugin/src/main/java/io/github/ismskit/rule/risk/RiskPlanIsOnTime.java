package io.github.ismskit.rule.risk;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.model.Risk;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The steps of a treatment plan are done by their day, or moved for a reason. */
public final class RiskPlanIsOnTime implements Rule {

    /** From this many extensions on a plan is said to be none; {@code isms.yaml} may change it. */
    private static final int MANY_EXTENSIONS = 3;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every step of a treatment plan is done by its day or was moved for a reason";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.1.3", "8.3");
    }

    @Override
    public Check check(Situation situation) {
        int many = situation.number(this, "extensions", MANY_EXTENSIONS);
        List<Finding> findings = new ArrayList<>();
        int actions = 0;
        for (Risk risk : situation.isms().risks().stream().filter(Risk::isOpen).toList()) {
            for (int i = 0; i < risk.plan().size(); i++) {
                actions++;
                judge(findings, situation.asOf(), risk, i, many);
            }
        }
        return Check.of(actions, findings);
    }

    private void judge(List<Finding> findings, LocalDate asOf, Risk risk, int index, int many) {
        PlannedAction action = risk.plan().get(index);
        String name = "the action \"" + action.action() + "\" of " + risk.id();
        if (action.isOverdueOn(asOf)) {
            findings.add(finding(
                            risk,
                            risk.at("plan", index, "due"),
                            name + " was due by " + Ago.of(action.due(), asOf),
                            "finish it and write 'done', or extend it with a reason")
                    .dueOn(action.due()));
        }
        for (int i = 0; i < action.extended().size(); i++) {
            if (action.extended()
                    .get(i)
                    .reason()
                    .filter(text -> !text.isBlank())
                    .isEmpty()) {
                Location place = risk.at("plan", index, "extended", i);
                findings.add(finding(risk, place, name + " was extended without a reason", "add 'reason'"));
            }
        }
        if (action.isOpenOn(asOf) && action.extended().size() >= many) {
            findings.add(finding(
                            risk,
                            risk.at("plan", index, "extended"),
                            name + " was extended " + action.extended().size() + " times",
                            "finish it, or choose another treatment")
                    .as(Severity.WARNING));
        }
    }
}
