package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.edition.LeftOut;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Words;
import io.github.ismskit.sampling.SamplingSheet;
import java.util.List;
import java.util.Optional;

/** {@code manifest.json} of a pack: for which audit it was made, of what state, what is in it and what is not. */
public final class ManifestJson {

    private final Assessment assessment;
    private final String version;
    private final SamplingSheet sheet;
    private final Classification most;
    private final List<LeftOut> leftOut;

    /**
     * A file of the pack.
     *
     * @param source where the content has it, for a file that was copied
     */
    public record Line(String path, long size, String sha256, Optional<String> source) {}

    /**
     * @param sheet of the audit that the pack is for
     * @param most the highest classification that may be in it
     */
    public ManifestJson(
            Assessment assessment, String version, SamplingSheet sheet, Classification most, List<LeftOut> leftOut) {
        this.assessment = assessment;
        this.version = version;
        this.sheet = sheet;
        this.most = most;
        this.leftOut = List.copyOf(leftOut);
    }

    public byte[] bytes(List<Line> files) {
        return Json.object(json -> {
            Preamble.write(json, assessment, version);
            json.text("commit", assessment.commit());
            json.object("audit", each -> audit(each, sheet.audit()));
            json.object(
                    "window",
                    window -> window.text("from", sheet.window().from().toString())
                            .text("to", sheet.window().to().toString()));
            json.text("seed", sheet.seed()).text("classification", Words.of(most));
            json.each(
                    "leftOut",
                    leftOut,
                    each -> json.text("classification", Words.of(each.classification()))
                            .number("records", each.records())
                            .number("evidence", each.evidence()));
            json.each(
                    "files",
                    files,
                    file -> json.text("path", file.path())
                            .number("size", file.size())
                            .text("sha256", file.sha256())
                            .text("source", file.source()));
        });
    }

    private static void audit(Json json, Audit audit) {
        json.text("id", audit.id())
                .text("title", audit.title())
                .text("planned", audit.planned().toString());
    }
}
