package io.github.ismskit.rule.look;

import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.history.History;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;

/** The git history of the content is complete, so that it can witness when something was recorded. */
public final class HistoryIsKnown implements Rule {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String statement() {
        return "The git history of the content is complete";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.3");
    }

    @Override
    public Check check(Situation situation) {
        History history = situation.history();
        return history.isComplete()
                ? Check.of(1, List.of())
                : Check.of(1, List.of(finding(Location.of("isms.yaml"), history.words(), history.remedy())));
    }
}
