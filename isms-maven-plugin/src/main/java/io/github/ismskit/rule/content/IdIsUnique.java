package io.github.ismskit.rule.content;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** No two records or people share an id, since what proves something about the one could pass for proof about the other. */
public final class IdIsUnique implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "No two records or people have the same id";
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
        List<Finding> findings = new ArrayList<>(situation.upstream(this, 0).findings());
        situation.isms().entries().forEach(entry -> duplicate(situation, entry).forEach(findings::add));
        return Check.of(situation.isms().entries().size(), findings);
    }

    private Stream<Finding> duplicate(Situation situation, Entry entry) {
        Entry first = situation.isms().entry(entry.id()).orElseThrow();
        if (first == entry) {
            return Stream.empty();
        }
        String place = first.header().file() + ":" + first.at().line();
        return Stream.of(finding(
                entry,
                entry.at("id"),
                "the id " + entry.id() + " is taken by " + place,
                "give this record an id of its own"));
    }
}
