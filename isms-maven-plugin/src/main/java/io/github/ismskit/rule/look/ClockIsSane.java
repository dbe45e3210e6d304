package io.github.ismskit.rule.look;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Happened;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.Optional;

/** The day that is judged is not before something that has happened; on a wrong clock, everything is on time. */
public final class ClockIsSane implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The day that is judged is not before the newest record";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.1");
    }

    @Override
    public Check check(Situation situation) {
        List<Happened> happened = Happened.in(situation.isms());
        Optional<Finding> newest = happened.stream()
                .filter(event -> event.day().isAfter(situation.asOf()))
                .max(Happened.BY_DAY)
                .map(event -> finding(
                        event.entry(),
                        event.entry().at(event.key()),
                        "the day that is judged is " + situation.asOf() + ", but '" + event.key() + "' of "
                                + event.entry().id() + " is " + event.day(),
                        "set the clock, or correct '" + event.key() + "'"));
        return Check.of(happened.size(), newest.stream().toList());
    }
}
