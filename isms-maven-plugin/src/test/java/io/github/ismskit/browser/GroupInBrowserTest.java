package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.overview.BuiltGroup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The overview of a group opened from the file system in Chromium. */
final class GroupInBrowserTest {

    @TempDir
    private static Path folder;

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    private static String address = "";

    @BeforeAll
    static void drawGroup() throws IOException {
        BuiltGroup built = BuiltGroup.in(folder);
        address = built.drawn(built.read(), "de").resolve("index.html").toUri().toString();
    }

    @Test
    void axeFindsNothingForAnyReader() throws Exception {
        List<String> violations = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (String[] reader : Axe.READERS) {
                Views.prefer(page, reader[0], reader[1]);
                Views.show(page, reader[2].equals("narrow") ? Views.PHONE : Views.DESK);
                page.open(address);
                violations.addAll(Axe.violations(page));
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void opensWithoutTroubleAndNothingOverflowsOnANarrowScreen() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            Views.show(page, Views.PHONE);
            page.open(address);
            assertThat(page.evaluate("document.querySelectorAll('.heat tbody tr').length")
                            .asInt())
                    .isPositive();
            assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(320);
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void aNumberOpensThePortalNarrowedToTheRowsThatItCounts() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            Views.show(page, Views.DESK);
            page.open(address);
            String link = "document.querySelector('a[href=\"south/readiness/index.html?status=blocking\"]')";
            int told = page.evaluate("+" + link + ".dataset.count").asInt();
            page.open(page.evaluate(link + ".href").asString());
            int shown = page.evaluate("document.querySelectorAll('#list tbody tr[data-status]:not(.is-hidden)').length")
                    .asInt();
            assertThat(shown).isEqualTo(told).isPositive();
        }
    }
}
