package io.github.ismskit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks axe what is wrong with a page, for every kind of reader. */
final class Axe {

    /** What readers prefer, and how wide their screens are. */
    static final String[][] READERS = {
        {"prefers-color-scheme", "light", "wide"},
        {"prefers-color-scheme", "dark", "wide"},
        {"prefers-color-scheme", "light", "narrow"},
        {"prefers-color-scheme", "dark", "narrow"},
        {"forced-colors", "active", "wide"},
    };

    private static final String SOURCE = source();

    private Axe() {}

    static List<String> violations(DevTools page) throws Exception {
        page.evaluate(SOURCE + "; 0");
        JsonNode found = page.evaluate("axe.run(document, {resultTypes: ['violations']}).then(result =>"
                + " result.violations.map(each => each.id + ': ' + each.nodes.map(node => node.target + ' '"
                + " + node.failureSummary).slice(0, 2).join(' | ')))");
        List<String> violations = new ArrayList<>();
        found.forEach(violation -> violations.add(violation.asString()));
        return violations;
    }

    private static String source() {
        try {
            return Files.readString(Path.of("src/test/resources/axe/axe.min.js"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
