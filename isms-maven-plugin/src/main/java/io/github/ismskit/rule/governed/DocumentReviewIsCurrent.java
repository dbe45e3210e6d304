package io.github.ismskit.rule.governed;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.ReviewDue;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;

/** A governed document is looked at again as often as it says (clause 7.5.3). */
public final class DocumentReviewIsCurrent implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The review of every document in use is not past its interval";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.2", "7.5.3");
    }

    @Override
    public Check check(Situation situation) {
        List<GovernedDocument> inUse = situation.isms().all(GovernedDocument.class).stream()
                .filter(GovernedDocument::isInUse)
                .toList();
        return Check.each(
                inUse,
                document -> ReviewDue.judge(this, situation, document, document.reviews(), document.begin(), "review"));
    }
}
