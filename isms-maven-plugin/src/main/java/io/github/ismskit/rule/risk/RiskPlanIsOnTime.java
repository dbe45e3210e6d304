package io.github.ismskit.rule.risk;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.model.Risk;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Promises;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The steps of a treatment plan are done by their day, or moved for a reason. */
public final class RiskPlanIsOnTime implements Rule {

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
    public List<Setting> settings() {
        return List.of(Promises.EXTENSIONS);
    }

    @Override
    public Check check(Situation situation) {
        Promises steps = new Promises(this, "plan", "action", "choose another treatment");
        List<Finding> findings = new ArrayList<>();
        int actions = 0;
        for (Risk risk : situation.isms().risks()) {
            actions += risk.plan().size();
            if (risk.isOpen()) {
                findings.addAll(steps.judge(situation, risk, risk.plan()));
            } else {
                findings.addAll(leftOpen(situation.asOf(), risk));
            }
        }
        return Check.of(actions, findings);
    }

    /** A risk is not closed by what was never done. */
    private List<Finding> leftOpen(LocalDate asOf, Risk risk) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < risk.plan().size(); i++) {
            PlannedAction action = risk.plan().get(i);
            if (action.isOpenOn(asOf)) {
                findings.add(finding(
                        risk,
                        risk.at("plan", i),
                        risk.id() + " is closed, but its action \"" + action.action() + "\" is not done",
                        "write 'done', take it out of the plan, or open the risk again"));
            }
        }
        return findings;
    }
}
