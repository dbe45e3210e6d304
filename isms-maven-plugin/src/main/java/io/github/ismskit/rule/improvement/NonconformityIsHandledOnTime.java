package io.github.ismskit.rule.improvement;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.MissedOccurrences;
import io.github.ismskit.rule.Promises;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;

/** A nonconformity goes from detection to verified effect by its days (clause 10.2). */
public final class NonconformityIsHandledOnTime implements Rule {

    static final Setting ANALYSIS_DAYS =
            new Setting("analysis-days", 30, "days from detection to a root cause and an action");

    static final Setting EFFECT_DAYS =
            new Setting("effect-days", 90, "days from the last action to the check of its effect, where no day is set");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Cause, actions and check of the effect exist by their days, and nothing is closed before it worked";
    }

    @Override
    public List<String> clauses() {
        return List.of("10.2");
    }

    @Override
    public List<Setting> settings() {
        return List.of(ANALYSIS_DAYS, EFFECT_DAYS, Promises.EXTENSIONS);
    }

    @Override
    public Check check(Situation situation) {
        Promises actions = new Promises(this, "actions", "action", "look for another cure");
        List<Finding> findings = new ArrayList<>();
        List<Nonconformity> all = situation.isms().all(Nonconformity.class);
        for (Nonconformity each : all) {
            Handling handling = new Handling(this, situation, each);
            if (each.isOpenOn(situation.asOf())) {
                findings.addAll(handling.open());
                findings.addAll(actions.judge(situation, each, each.actions()));
            } else {
                findings.addAll(handling.closed());
            }
            findings.addAll(MissedOccurrences.unknown(this, situation, each, each.occurrences()));
            findings.addAll(MissedOccurrences.ahead(this, situation, each, each.occurrences()));
        }
        return Check.of(all.size(), findings);
    }
}
