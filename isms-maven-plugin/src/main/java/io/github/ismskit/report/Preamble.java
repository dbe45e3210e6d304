package io.github.ismskit.report;

import io.github.ismskit.Assessment;

/** What every machine-readable file begins with: who judged, as of when, with what verdict, and for how long. */
final class Preamble {

    static final String SCHEMA_VERSION = "1";

    private Preamble() {}

    static void write(Json json, Assessment assessment, String version) {
        json.text("schemaVersion", SCHEMA_VERSION)
                .object("tool", tool -> tool.text("name", "isms-maven-plugin").text("version", version))
                .text("asOf", assessment.asOf().toString())
                .flag("simulated", assessment.simulated())
                .text("verdict", assessment.verdict().key())
                .text("validUntil", assessment.readiness().validUntil())
                .text("turnsOn", assessment.readiness().turnsOn());
    }
}
