package io.github.ismskit.rule.content;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;

/** Speaks for the reading: a file that cannot be read proves nothing. */
public final class DocumentIsReadable implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every document can be read: UTF-8, a closed header, within the limits";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.3");
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
