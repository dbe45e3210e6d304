package io.github.ismskit.ci;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.gate.Weakened;
import io.github.ismskit.report.Json;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A rule, or the verdict, as SARIF describes what can be broken. */
record SarifRule(String id, String name, String statement, Severity severity, List<String> tags) {

    /** The verdict, then every rule in the order of the book. */
    static List<SarifRule> all(Bulletin bulletin) {
        List<SarifRule> all = new ArrayList<>();
        all.add(new SarifRule(
                Bulletin.VERDICT, "EveryObligationIsProven", Bulletin.STATEMENT, Severity.ERROR, List.of("verdict")));
        if (!bulletin.weakened().isEmpty()) {
            all.add(new SarifRule(
                    Weakened.RULE, "ObligationIsWeakened", Weakened.STATEMENT, Severity.ERROR, List.of("gate")));
        }
        bulletin.outcomes().stream().map(SarifRule::of).forEach(all::add);
        return List.copyOf(all);
    }

    private static SarifRule of(Outcome outcome) {
        Rule rule = outcome.rule();
        List<String> tags = rule.clauses().stream()
                .distinct()
                .map(clause -> "clause " + clause)
                .toList();
        return new SarifRule(rule.id(), rule.getClass().getSimpleName(), rule.statement(), outcome.severity(), tags);
    }

    void write(Json json) {
        String docs = Docs.of(id);
        json.text("id", id)
                .text("name", name)
                .object("shortDescription", text -> text.text("text", statement))
                .object("fullDescription", text -> text.text("text", statement))
                .text("helpUri", docs)
                .object("help", text -> text.text("text", "Why, and how to put it right: " + docs))
                .object("defaultConfiguration", usual -> usual.text("level", level(severity)))
                .object("properties", properties -> properties.texts("tags", tags));
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.key();
    }
}
