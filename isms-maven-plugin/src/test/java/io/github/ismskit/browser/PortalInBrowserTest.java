package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind of page opened from the file system in Chromium; without a browser the tests are skipped, but not in CI. */
final class PortalInBrowserTest {

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @Test
    void everyKindOfPageOpensFromTheFileSystemWithoutTrouble() throws Exception {
        List<String> troubles = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (String path : PageKinds.all()) {
                page.open(PageKinds.address(path));
                assertThat(page.evaluate("document.styleSheets.length").asInt())
                        .as(path)
                        .isEqualTo(1);
                page.troubles().forEach(trouble -> troubles.add(path + " " + trouble));
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void axeFindsNothingInLightDarkNarrowAndForcedColours() throws Exception {
        List<String> violations = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (String[] reader : Axe.READERS) {
                Views.prefer(page, reader[0], reader[1]);
                Views.show(page, reader[2].equals("narrow") ? Views.PHONE : Views.DESK);
                for (String path : PageKinds.all()) {
                    page.open(PageKinds.address(path));
                    Axe.violations(page)
                            .forEach(violation -> violations.add(path + " " + String.join(" ", reader) + violation));
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void nothingOverflowsOnANarrowScreen() throws Exception {
        List<String> wide = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            Views.show(page, Views.PHONE);
            for (String path : PageKinds.inEveryLanguage()) {
                page.open(PageKinds.address(path));
                int width =
                        page.evaluate("document.documentElement.scrollWidth").asInt();
                if (width > 320) {
                    wide.add(path + " is " + width + " px wide");
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void aLinkedFilterShowsItsRowsAndClearShowsAll() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            Views.show(page, Views.DESK);
            String shown = "document.querySelectorAll('#list tbody tr:not(.is-hidden)').length";
            page.open(PageKinds.address("controls/soa.html") + "?status=excluded");
            int excluded = page.evaluate("document.querySelectorAll('#list tr[data-status=excluded]').length")
                    .asInt();
            assertThat(excluded).isPositive();
            assertThat(page.evaluate(shown).asInt()).isEqualTo(excluded);
            page.evaluate("document.querySelector('form[data-filters] button[type=reset]').click();"
                    + " new Promise(done => setTimeout(done, 50))");
            assertThat(page.evaluate(shown).asInt()).isEqualTo(93);
            assertThat(page.evaluate("location.search").asString()).isEmpty();
        }
    }

    @Test
    void theThemeButtonSwitches() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            Views.prefer(page, "prefers-color-scheme", "light");
            page.open(PageKinds.address("index.html"));
            String background = "getComputedStyle(document.body).backgroundColor";
            assertThat(page.evaluate(background).asString()).isEqualTo("rgb(255, 255, 255)");
            page.evaluate("document.querySelector('[data-theme-toggle]').click()");
            assertThat(page.evaluate(background).asString()).isEqualTo("rgb(20, 23, 28)");
            page.evaluate("document.querySelector('[data-theme-toggle]').click()");
        }
    }
}
