package io.github.ismskit.report;

/** {@code findings.json} of a build that was told to judge nothing. */
public final class SkippedJson {

    private SkippedJson() {}

    public static byte[] bytes(String version) {
        return Json.object(json ->
                Preamble.tool(json, version).text("verdict", "cannot-judge").flag("skipped", true));
    }
}
