package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.readiness.Judge;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.rule.Outcome;

/** The denominators behind a verdict: how much was looked at. */
final class Counts {

    private Counts() {}

    static void write(Json json, Assessment assessment) {
        json.number("documents", assessment.situation().documents()).number("records", assessment.records());
        json.object(
                "evidenceFiles",
                files -> files.number("files", assessment.situation().files().size())
                        .number("bytes", Judge.bytes(assessment.situation())));
        json.object(
                "obligations",
                counts -> obligations(counts, assessment.readiness().obligations()));
        json.object(
                "findings",
                counts -> counts.number("error", assessment.count(Severity.ERROR))
                        .number("warning", assessment.count(Severity.WARNING))
                        .number("info", assessment.count(Severity.INFO)));
        long evaluated =
                assessment.outcomes().stream().filter(Outcome::isEvaluated).count();
        json.object(
                "rules",
                rules -> rules.number("evaluated", evaluated)
                        .number("notEvaluated", assessment.outcomes().size() - evaluated));
    }

    static void obligations(Json json, Obligations obligations) {
        json.number("expected", obligations.expected())
                .number("proven", obligations.proven())
                .number("waived", obligations.waived())
                .number("failed", obligations.failed());
    }
}
