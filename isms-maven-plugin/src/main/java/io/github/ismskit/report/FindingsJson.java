package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Finding;
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
            json.object("counts", counts -> Counts.write(counts, assessment));
            json.each("findings", assessment.findings(), finding -> finding(json, finding));
            json.each("rules", assessment.outcomes(), outcome -> rule(json, outcome));
        });
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
