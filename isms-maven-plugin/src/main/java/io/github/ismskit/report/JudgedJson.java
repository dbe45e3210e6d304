package io.github.ismskit.report;

import io.github.ismskit.Assessment;

/** {@code judged.json} in a portal: which content, as of when, its pages are about. */
public final class JudgedJson {

    private JudgedJson() {}

    public static byte[] bytes(Assessment assessment, String version) {
        return Json.object(json -> Preamble.origin(json, assessment, version));
    }
}
