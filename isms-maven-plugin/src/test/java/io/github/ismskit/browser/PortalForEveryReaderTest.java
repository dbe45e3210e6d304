package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.sample.SamplePortal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind of page: from a web server, without script, with large text, from the keyboard, and entered by a deep link. */
final class PortalForEveryReaderTest {

    private static final String OF_SCRIPTS = "[data-filters], button";

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @Test
    void everyKindOfPageOpensOverHttpUnderTheShippedHeaders() throws Exception {
        List<String> troubles = new ArrayList<>();
        try (ShippedHeaders server = new ShippedHeaders(SamplePortal.folder());
                DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (String path : PageKinds.all()) {
                page.open(server.address(path));
                assertThat(page.evaluate("document.querySelectorAll('h1').length + ' ' + document.styleSheets.length"
                                        + " + ' ' + document.styleSheets[0].cssRules.length")
                                .asString())
                        .as(path)
                        .matches("1 1 [1-9]\\d+");
                page.troubles().forEach(trouble -> troubles.add(path + " " + trouble));
                page.requests().stream()
                        .filter(request -> !request.startsWith(server.address("")))
                        .forEach(request -> troubles.add(path + " asks for " + request));
            }
        }
        assertThat(troubles).isEmpty();
    }

    /** WCAG 2.2, 1.4.4: text of twice the size, nothing lost and no scrolling in two directions. */
    @Test
    void nothingOverflowsWithTextOfTwiceTheSize() throws Exception {
        List<String> wide = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (String path : PageKinds.inEveryLanguage()) {
                page.open(PageKinds.address(path));
                int before = page.evaluate("document.querySelector('h1').offsetHeight")
                        .asInt();
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                assertThat(page.evaluate("document.querySelector('h1').offsetHeight")
                                .asInt())
                        .as("the text of " + path + " grows")
                        .isGreaterThanOrEqualTo(before);
                int width =
                        page.evaluate("document.documentElement.scrollWidth").asInt();
                if (width > 1280) {
                    wide.add(path + " is " + width + " px wide");
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    /** What scripts add are controls; what is told is told without them. */
    @Test
    void tellsTheSameWithoutScript() throws Exception {
        List<String> different = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            Views.show(page, Views.DESK);
            for (String path : PageKinds.all()) {
                page.open(PageKinds.address(path));
                String with = told(page);
                String without = told(SamplePortal.page(path));
                assertThat(without).as(path).isNotBlank();
                if (!without.equals(with)) {
                    different.add(path + "\n  with script:    " + with + "\n  without script: " + without);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void aDeepLinkLandsBelowTheBar() throws Exception {
        List<String> hidden = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (Map<String, Object> screen : List.of(Views.DESK, Views.PHONE)) {
                Views.show(page, screen);
                for (String link : List.of(
                        "controls/soa.html#c-a-8-13",
                        "about/rules.html#rule-evidence-is-fresh",
                        "clauses/index.html#c-9-2",
                        "readiness/index.html#trend",
                        "glossary/index.html#nonconformity")) {
                    page.open("about:blank");
                    page.open(PageKinds.address(link.substring(0, link.indexOf('#')))
                            + link.substring(link.indexOf('#')));
                    assertThat(page.evaluate("document.querySelector(':target') !== null")
                                    .asBoolean())
                            .as(link + " leads somewhere")
                            .isTrue();
                    if (!page.evaluate(LANDED).asBoolean()) {
                        hidden.add(link + " at " + screen.get("width") + " px: "
                                + page.evaluate("document.querySelector(':target').getBoundingClientRect().top"));
                    }
                }
            }
        }
        assertThat(hidden).isEmpty();
    }

    private static final String LANDED = """
            (() => {
              const target = document.querySelector(':target').getBoundingClientRect();
              const bar = document.querySelector('header.bar');
              const covers = ['sticky', 'fixed'].includes(getComputedStyle(bar).position);
              const edge = covers ? bar.getBoundingClientRect().bottom : 0;
              return target.top >= edge - 1 && target.top < innerHeight;
            })()""";

    @Test
    void theKeyboardReachesTheContentAtOnce() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            Views.show(page, Views.DESK);
            page.open(PageKinds.address("controls/soa.html"));
            press(page, "Tab", 9);
            assertThat(page.evaluate("document.activeElement.className").asString())
                    .isEqualTo("skip");
            assertThat(page.evaluate("document.activeElement.getBoundingClientRect().top")
                            .asInt())
                    .as("the link is to be seen once it has the focus")
                    .isGreaterThanOrEqualTo(0);
            press(page, "Enter", 13);
            assertThat(page.evaluate("document.activeElement.id").asString()).isEqualTo("main");
            press(page, "Tab", 9);
            assertThat(page.evaluate("document.activeElement.closest('main') !== null")
                            .asBoolean())
                    .isTrue();
            String outline = "getComputedStyle(document.activeElement).outlineStyle + ' '"
                    + " + parseFloat(getComputedStyle(document.activeElement).outlineWidth)";
            assertThat(page.evaluate(outline).asString()).matches("(solid|auto) [2-9].*");
        }
    }

    private static void press(DevTools page, String key, int code) throws Exception {
        Map<String, Object> stroke = key.equals("Enter")
                ? Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "text", "\r")
                : Map.of("key", key, "code", key, "windowsVirtualKeyCode", code);
        for (String type : List.of("keyDown", "keyUp")) {
            Map<String, Object> event = new HashMap<>(stroke);
            event.put("type", type);
            page.send("Input.dispatchKeyEvent", event);
        }
        page.evaluate("new Promise(done => setTimeout(done, 50))");
    }

    private static String told(Document source) {
        Element main = source.expectFirst("main");
        main.select(OF_SCRIPTS).remove();
        return main.wholeText().replaceAll("\\s+", "");
    }

    /** The text of the page without what only a script can work: filters, buttons, and their live counts. */
    private static String told(DevTools page) throws Exception {
        return page.evaluate("(() => { const copy = document.querySelector('main').cloneNode(true);"
                        + " copy.querySelectorAll('.table__sort').forEach(each => each.replaceWith(each.textContent));"
                        + " copy.querySelectorAll('" + OF_SCRIPTS + "').forEach(each => each.remove());"
                        + " return copy.textContent.replace(/\\s+/g, ''); })()")
                .asString();
    }
}
