package io.github.ismskit.rule.content;

import io.github.ismskit.document.Descent;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.impact.Extended;
import io.github.ismskit.impact.Weakening;
import io.github.ismskit.model.Entry;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.stream.Stream;

/** Whoever inherits may ask for more, and for less only with a reason that is written down. */
public final class InheritedObligationIsKept implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String statement() {
        return "A record that extends an inherited one demands as much, or a change record says why not";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.3");
    }

    @Override
    public Check check(Situation situation) {
        return Check.each(
                Extended.of(situation.isms()),
                entry -> Extended.weakenings(situation.isms(), entry).stream()
                        .filter(each -> each.explainedBy().isEmpty())
                        .flatMap(each -> weaker(entry, each)));
    }

    private Stream<Finding> weaker(Entry entry, Weakening weakening) {
        String from = entry.header().source().descent().map(Descent::from).orElse("");
        return Stream.of(finding(
                entry,
                weakening.place(),
                weakening.sentence() + "; inherited from " + from,
                "demand as much, or add a change record that names " + entry.id()
                        + " under 'related', or in its text"));
    }
}
