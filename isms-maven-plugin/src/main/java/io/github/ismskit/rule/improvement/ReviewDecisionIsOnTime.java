package io.github.ismskit.rule.improvement;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Promises;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;

/** What management decided is done by its day, or moved for a reason (clause 9.3.3). */
public final class ReviewDecisionIsOnTime implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every decision of a management review is done by its day or was moved for a reason";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.3.3");
    }

    @Override
    public List<Setting> settings() {
        return List.of(Promises.EXTENSIONS);
    }

    @Override
    public Check check(Situation situation) {
        Promises decisions = new Promises(this, "decisions", "decision", "have management decide again");
        List<Finding> findings = new ArrayList<>();
        int judged = 0;
        for (ManagementReview review : situation.isms().all(ManagementReview.class)) {
            judged += review.decisions().size();
            findings.addAll(decisions.judge(situation, review, review.decisions()));
        }
        return Check.of(judged, findings);
    }
}
