package io.github.ismskit.serve;

import io.github.ismskit.report.Json;
import java.util.List;
import java.util.stream.Stream;

/** What is shown at a moment: pages, and what is said beside them. */
record Showing(Pages pages, Told told) {

    /** As many as somebody reads at once; the console and the portal tell all. */
    private static final int MOST_ERRORS = 50;

    /** How a page stands now, as the script in it reads it. */
    byte[] state(String page, String prefix) {
        String stamp = pages.stamp(page);
        List<String> troubles = Stream.concat(pages.troubles().stream(), told.troubles().stream())
                .toList();
        return Json.object(json -> json.text("stamp", stamp)
                .text("summary", told.summary())
                .texts("troubles", troubles)
                .number("errors", told.errors().size())
                .number("warnings", told.warnings())
                .each(
                        "findings",
                        told.errors().stream().limit(MOST_ERRORS).toList(),
                        finding -> json.text("place", prefix + finding.location())
                                .text("rule", finding.rule())
                                .text("message", finding.message())
                                .text("remedy", finding.remedy())));
    }
}
