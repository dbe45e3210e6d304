package io.github.ismskit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link of a page to another page, a file or a heading leads somewhere. */
final class LinksLeadSomewhereTest {

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        int seen = 0;
        for (DocsPage page : DocsPage.all()) {
            seen += page.links().size();
            dead.addAll(dead(page));
        }
        assertThat(dead).isEmpty();
        assertThat(seen).isGreaterThan(250);
    }

    @Test
    void aPageAHeadingAndAFileThatAreNotThereAreSeen(@TempDir Path desk) throws IOException {
        Files.writeString(desk.resolve("b.md"), "# Gates: what `fails`\n\n## Twice\n\n## Twice\n");
        Path page = Files.writeString(desk.resolve("a.md"), """
                [here](b.md#gates-what-fails), [second](b.md#twice-1), [itself](#own), [far](https://example.com/x.md)
                [gone](c.md) `[code](d.md)`
                [no heading](b.md#twice-2)
                ```
                [code](d.md)
                ```
                [nor here](#not-own)
                # Own
                """);
        assertThat(dead(DocsPage.of(page))).containsExactly("a.md:2: c.md", "a.md:3: b.md#twice-2", "a.md:7: #not-own");
    }

    private static List<String> dead(DocsPage page) {
        List<String> dead = new ArrayList<>();
        for (DocsPage.Link link : page.links()) {
            if (!link.target().matches("[a-z]+:.*") && !leads(page, link.target())) {
                dead.add(page.file().getFileName() + ":" + link.line() + ": " + link.target());
            }
        }
        return dead;
    }

    private static boolean leads(DocsPage page, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? page.file() : page.file().resolveSibling(path);
        if (!Files.exists(file)) {
            return false;
        }
        return hash < 0
                || !file.toString().endsWith(".md")
                || DocsPage.of(file).anchors().contains(target.substring(hash + 1));
    }
}
