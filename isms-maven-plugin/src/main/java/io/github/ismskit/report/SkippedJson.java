package io.github.ismskit.report;

/** {@code findings.json} of a build that was told to judge nothing. */
public final class SkippedJson {

    private SkippedJson() {}

    public static byte[] bytes(String version) {
        return Json.object(json -> json.text("schemaVersion", Preamble.SCHEMA_VERSION)
                .object("tool", tool -> tool.text("name", "isms-maven-plugin").text("version", version))
                .text("verdict", "cannot-judge")
                .flag("skipped", true));
    }
}
