package io.github.ismskit.rule.content;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;

/** Speaks for the schemas: a header says what its type may say, and nothing else. */
public final class HeaderMatchesSchema implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every header says what the schema of its type allows";
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
