package io.github.ismskit.report;

import io.github.ismskit.Assessment;

/** What every machine-readable file begins with: who judged, as of when, with what verdict, and for how long. */
final class Preamble {

    private static final int SCHEMA_VERSION = 1;

    private Preamble() {}

    static void write(Json json, Assessment assessment, String version) {
        origin(json, assessment, version)
                .flag("simulated", assessment.simulated())
                .text("verdict", assessment.verdict().key())
                .text("validUntil", assessment.readiness().validUntil())
                .text("turnsOn", assessment.readiness().turnsOn());
    }

    /** The same without a verdict, for what only tells the content; two files with the same content tell of the same. */
    static Json origin(Json json, Assessment assessment, String version) {
        return tool(json, version).text("asOf", assessment.asOf().toString()).text("content", assessment.content());
    }

    static Json tool(Json json, String version) {
        return json.number("schemaVersion", SCHEMA_VERSION)
                .object("tool", tool -> tool.text("name", "isms-maven-plugin").text("version", version));
    }
}
