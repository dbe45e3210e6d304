package io.github.ismskit.rule.policy;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Policy;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.ReviewDue;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;

/** A policy is looked at again before its interval is over. */
public final class PolicyReviewIsCurrent implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every policy in effect was reviewed within its interval";
    }

    @Override
    public List<String> clauses() {
        return List.of("5.2", "7.5.2");
    }

    @Override
    public Check check(Situation situation) {
        List<Policy> approved = situation.isms().policies().stream()
                .filter(policy -> policy.status() == DocumentStatus.APPROVED)
                .toList();
        return Check.each(
                approved,
                policy -> ReviewDue.judge(this, situation, policy, policy.reviews(), policy.approved(), "review"));
    }
}
