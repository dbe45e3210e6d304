package io.github.ismskit.assemble;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.Source;
import io.github.ismskit.document.Value;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.RiskMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds scores beyond the scale that {@code isms.yaml} gives, which the schema of a risk does not know. */
final class RiskScale {

    private static final List<String> MEASURED = List.of("likelihood", "impact");

    private final int levels;
    private final List<Finding> findings = new ArrayList<>();

    private RiskScale(RiskMethod method) {
        this.levels = method.levels();
    }

    static List<Finding> problems(Organisation organisation, List<Document> risks) {
        RiskScale scale = new RiskScale(organisation.risk());
        scale.appetite(organisation.source(), organisation.risk().appetite());
        risks.forEach(scale::risk);
        return scale.findings;
    }

    /** One that no score is above would let every risk by. */
    private void appetite(Source source, int appetite) {
        int top = levels * levels;
        if (appetite >= top) {
            Optional<Fields> risk = new Fields(source.header()).part("risk");
            boolean written = risk.flatMap(part -> part.whole("appetite")).isPresent();
            add(
                    source.at("risk", "appetite"),
                    "'risk.appetite' is " + appetite + (written ? "" : " where it is left out") + ", and " + levels
                            + " levels give no score above " + top + ", so every risk would be within it",
                    "write a number below " + top);
        }
    }

    private void risk(Document risk) {
        for (String key : List.of("inherent", "residual")) {
            risk.header().get(key).ifPresent(score -> score(risk, score, key));
        }
        Optional<Value> history = risk.header().get("history");
        if (history.isPresent() && history.get() instanceof Value.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                score(risk, items.values().get(i), "history[" + i + "]");
            }
        }
    }

    private void score(Document risk, Value score, String name) {
        for (String key : MEASURED) {
            if (score instanceof Value.Mapping mapping
                    && mapping.get(key).orElse(score) instanceof Value.Whole whole
                    && whole.number() > levels) {
                add(
                        risk.source().at(whole.position()),
                        "'" + name + "." + key + "' is " + whole.number() + ", more than the " + levels
                                + " levels of isms.yaml",
                        "write a number of at most " + levels + ", or correct 'risk.levels'");
            }
        }
    }

    private void add(Location place, String message, String remedy) {
        findings.add(Finding.of("header-matches-schema", Severity.ERROR, place, message, remedy));
    }
}
