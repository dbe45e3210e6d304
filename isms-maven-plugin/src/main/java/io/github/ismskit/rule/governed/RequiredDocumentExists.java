package io.github.ismskit.rule.governed;

import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.WrittenProof;
import java.util.List;
import java.util.stream.Stream;

/** What the standard wants in writing is in writing (clause 7.5.1). */
public final class RequiredDocumentExists implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Everything that the framework demands in writing exists and is in force";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.1");
    }

    @Override
    public Check check(Situation situation) {
        List<Clause> demanding = situation.isms().catalogue().clauses().stream()
                .filter(Clause::documented)
                .toList();
        WrittenProof proof = new WrittenProof(situation.isms(), situation.asOf());
        return Check.each(
                demanding,
                clause -> proof.of(clause).isEmpty() ? Stream.of(missing(situation, clause)) : Stream.empty());
    }

    private Finding missing(Situation situation, Clause clause) {
        String message = "nothing in force is written for clause " + clause.number() + ", " + clause.title();
        String kinds = clause.records().isEmpty()
                ? ""
                : ", or add a record of the type " + String.join(" or ", clause.records());
        return finding(
                situation.isms().organisation().source().at("frameworks"),
                message,
                "name the clause under 'clauses' of a policy or a document that is approved" + kinds);
    }
}
