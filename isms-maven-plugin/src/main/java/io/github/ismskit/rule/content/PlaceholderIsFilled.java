package io.github.ismskit.rule.content;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;

/** Speaks for the schemas: a placeholder is a promise to decide later. */
public final class PlaceholderIsFilled implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "No key that counts still holds a placeholder";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.2");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        return situation.upstream(this, situation.documents());
    }
}
