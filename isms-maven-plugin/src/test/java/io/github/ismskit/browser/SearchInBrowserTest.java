package io.github.ismskit.browser;

import static io.github.ismskit.browser.SearchField.CHOSEN;
import static io.github.ismskit.browser.SearchField.COUNT;
import static io.github.ismskit.browser.SearchField.FIELD;
import static io.github.ismskit.browser.SearchField.PANEL;
import static io.github.ismskit.browser.SearchField.awaitTrue;
import static io.github.ismskit.browser.SearchField.opened;
import static io.github.ismskit.browser.SearchField.press;
import static io.github.ismskit.browser.SearchField.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Search as somebody at a keyboard meets it, on pages that were opened from the file system. */
final class SearchInBrowserTest {

    /** A telephone, whose scroll bar takes no room. */
    private static final Map<String, Object> PHONE =
            Map.of("width", 320, "height", 700, "deviceScaleFactor", 1, "mobile", true);

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @Test
    void nothingIsFetchedBeforeSomebodyGoesToTheField() throws Exception {
        try (DevTools page = opened(CHROMIUM.browser(), "policies/pol-backup.html")) {
            String scripts = "[...document.scripts].map(each => each.src.replace(/.*\\//, '')).join()";
            assertThat(page.evaluate(scripts).asString()).isEqualTo("boot.js,portal.js");
            press(page, "/", 0);
            assertThat(page.evaluate("document.activeElement === " + FIELD).asBoolean())
                    .isTrue();
            awaitTrue(page, "!!window.ISMS_IDX");
            assertThat(page.evaluate(scripts).asString()).isEqualTo("boot.js,portal.js,search.js,search-index.en.js");
            assertThat(page.evaluate(FIELD + ".value").asString()).isEmpty();
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void controlKLeadsToTheFieldAndASlashInAFieldIsASlash() throws Exception {
        try (DevTools page = opened(CHROMIUM.browser(), "risks/index.html")) {
            page.evaluate("document.querySelector('[data-filters] input').focus()");
            press(page, "/", 0);
            assertThat(page.evaluate("document.activeElement === " + FIELD).asBoolean())
                    .isFalse();
            press(page, "k", 2);
            assertThat(page.evaluate("document.activeElement === " + FIELD).asBoolean())
                    .isTrue();
        }
    }

    @Test
    void arrowsChooseEnterGoesThereAndEscCloses() throws Exception {
        try (DevTools page = opened(CHROMIUM.browser(), "policies/pol-access.html")) {
            type(page, "backup");
            assertThat(page.evaluate(FIELD + ".getAttribute('aria-expanded')").asString())
                    .isEqualTo("true");
            assertThat(page.evaluate(COUNT).asString()).matches("\\d+ results");
            press(page, "Escape", 0);
            assertThat(page.evaluate(PANEL + ".hidden").asBoolean()).isTrue();
            assertThat(page.evaluate(FIELD + ".value").asString()).isEqualTo("backup");
            press(page, "ArrowDown", 0);
            awaitTrue(page, "!" + PANEL + ".hidden");
            press(page, "ArrowUp", 0);
            assertThat(page.evaluate(CHOSEN + ".textContent").asString()).matches("Show all \\d+ results");
            press(page, "ArrowDown", 0);
            assertThat(page.evaluate(FIELD + ".getAttribute('aria-activedescendant') === " + CHOSEN + ".id")
                            .asBoolean())
                    .isTrue();
            assertThat(page.evaluate(CHOSEN + ".textContent").asString()).contains("POL-BACKUP", "Approved");
            press(page, "Enter", 0);
            awaitTrue(page, "document.title.startsWith('Backup policy')");
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void enterWithoutAChoiceLeadsToTheSearchPageWithEveryHit() throws Exception {
        try (DevTools page = opened(CHROMIUM.browser(), "policies/pol-access.html")) {
            type(page, "backup");
            String said = page.evaluate(COUNT).asString();
            press(page, "Enter", 0);
            awaitTrue(page, "!!document.querySelector('[data-finder-results] a')");
            assertThat(page.evaluate("location.search").asString()).isEqualTo("?q=backup");
            assertThat(page.evaluate("document.querySelector('[data-finder] [data-search-count]').textContent")
                            .asString())
                    .isEqualTo(said);
            assertThat(page.evaluate("document.querySelectorAll('[data-finder-results] a').length + ' results'")
                            .asString())
                    .isEqualTo(said);
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void withoutScriptTheFieldLeadsToTheListFromAToZ() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            page.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            page.send("Page.navigate", Map.of("url", PageKinds.address("policies/pol-access.html")));
            awaitTrue(page, "document.readyState === 'complete' && !!" + FIELD);
            page.evaluate(FIELD + ".focus()");
            page.send("Input.insertText", Map.of("text", "backup"));
            press(page, "Enter", 0);
            awaitTrue(page, "location.search === '?q=backup'");
            awaitTrue(page, "document.querySelectorAll('.hits__line').length > 300");
            assertThat(page.evaluate("document.querySelector('[data-finder]').offsetHeight")
                            .asInt())
                    .isZero();
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void theSlashCanBeSwitchedOff() throws Exception {
        try (DevTools page = opened(CHROMIUM.browser(), "search/index.html")) {
            page.evaluate("document.querySelector('[data-search-key] input').click()");
            page.open(PageKinds.address("index.html"));
            press(page, "/", 0);
            assertThat(page.evaluate("document.activeElement === " + FIELD).asBoolean())
                    .isFalse();
            page.evaluate("localStorage.clear()");
        }
    }

    @Test
    void theBarDoesNotGrowWithTheFieldOnANarrowScreen() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            Views.show(page, PHONE);
            page.open(PageKinds.address("policies/pol-access.html"));
            String height = "document.querySelector('.bar').offsetHeight";
            int closed = page.evaluate(height).asInt();
            type(page, "backup");
            assertThat(page.evaluate(height).asInt()).isLessThanOrEqualTo(closed);
            assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(320);
            page.evaluate("document.querySelector('.search').remove()");
            assertThat(closed).isLessThanOrEqualTo(page.evaluate(height).asInt());
        }
    }

    @Test
    void axeFindsNothingWithTheListOpen() throws Exception {
        String axe = Files.readString(Path.of("src/test/resources/axe/axe.min.js"), StandardCharsets.UTF_8);
        List<String> violations = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (String scheme : List.of("light", "dark")) {
                Views.prefer(page, "prefers-color-scheme", scheme);
                for (Map<String, Object> view : List.of(Views.DESK, Views.PHONE)) {
                    Views.show(page, view);
                    page.open(PageKinds.address("policies/pol-access.html"));
                    type(page, "backup");
                    press(page, "ArrowDown", 0);
                    violations.addAll(violations(page, axe));
                    page.open(PageKinds.address("search/index.html") + "?q=backup");
                    awaitTrue(page, "!!document.querySelector('[data-finder-results] a')");
                    violations.addAll(violations(page, axe));
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    private static List<String> violations(DevTools page, String axe) throws Exception {
        page.evaluate(axe + "; 0");
        JsonNode found = page.evaluate("axe.run(document, {resultTypes: ['violations']}).then(result =>"
                + " result.violations.map(each => each.id + ': ' + each.nodes.map(node => node.target + ' '"
                + " + node.failureSummary).slice(0, 2).join(' | ')))");
        List<String> violations = new ArrayList<>();
        found.forEach(violation -> violations.add(violation.asString()));
        return violations;
    }
}
