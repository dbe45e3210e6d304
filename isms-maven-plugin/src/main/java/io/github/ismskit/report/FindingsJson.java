package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.readiness.Judge;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.rule.Outcome;

/** {@code findings.json}: every finding, every rule, and the denominators behind the verdict. */
public final class FindingsJson {

    private final Assessment assessment;
    private final String version;

    /** @param version of the plugin that judged */
    public FindingsJson(Assessment assessment, String version) {
        this.assessment = assessment;
        this.version = version;
    }

    public byte[] bytes() {
        return Json.object(json -> {
            Preamble.write(json, assessment, version);
            json.object("counts", this::counts);
            json.each("findings", assessment.findings(), finding -> finding(json, finding));
            json.each("rules", assessment.outcomes(), outcome -> rule(json, outcome));
        });
    }

    private void counts(Json json) {
        json.number("documents", assessment.situation().documents()).number("records", assessment.records());
        json.object(
                "evidenceFiles",
                files -> files.number("files", assessment.situation().files().size())
                        .number("bytes", Judge.bytes(assessment.situation())));
        obligations(json, assessment.readiness().obligations());
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
        json.object(
                "obligations",
                counts -> counts.number("expected", obligations.expected())
                        .number("proven", obligations.proven())
                        .number("waived", obligations.waived())
                        .number("failed", obligations.failed()));
    }

    private static void finding(Json json, Finding finding) {
        json.text("rule", finding.rule())
                .text("severity", finding.severity().key())
                .text("file", finding.location().file())
                .number("line", finding.location().line())
                .number("column", finding.location().column())
                .text("record", finding.record())
                .text("owner", finding.owner())
                .text("due", finding.due())
                .text("message", finding.message())
                .text("remedy", finding.remedy())
                .text("fingerprint", finding.fingerprint());
    }

    private static void rule(Json json, Outcome outcome) {
        json.text("rule", outcome.rule().id())
                .text("severity", outcome.severity().key())
                .flag("evaluated", outcome.isEvaluated())
                .text("reason", outcome.notEvaluated())
                .number("lookedAt", outcome.lookedAt())
                .number("findings", outcome.findings().size())
                .number("waived", outcome.waived().size());
    }
}
