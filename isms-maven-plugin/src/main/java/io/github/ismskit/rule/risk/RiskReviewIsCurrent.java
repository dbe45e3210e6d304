package io.github.ismskit.rule.risk;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Risk;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.ReviewDue;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.Optional;

/** A risk is assessed again before its interval is over. */
public final class RiskReviewIsCurrent implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every open risk was assessed again within its interval";
    }

    @Override
    public List<String> clauses() {
        return List.of("8.2");
    }

    @Override
    public Check check(Situation situation) {
        List<Risk> open = situation.isms().risks().stream().filter(Risk::isOpen).toList();
        return Check.each(
                open,
                risk -> ReviewDue.judge(
                        this, situation, risk, risk.reviews(), Optional.of(risk.identified()), "assess"));
    }
}
