package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Search as somebody at a keyboard meets it, on pages that were opened from the file system. */
final class SearchInBrowserTest {

    private static final Map<String, Integer> KEYS =
            Map.of("ArrowDown", 40, "ArrowUp", 38, "Enter", 13, "Escape", 27, "/", 191, "k", 75);

    private static final String FIELD = "document.querySelector('[data-search] input')";
    private static final String PANEL = "document.querySelector('[data-search-panel]')";
    private static final String COUNT = "document.querySelector('[data-search] [data-search-count]').textContent";
    private static final String CHOSEN = "(document.querySelector('[role=option][aria-selected=true]') || {})";

    /** A telephone, whose scroll bar takes no room. */
    private static final Map<String, Object> PHONE =
            Map.of("width", 320, "height", 700, "deviceScaleFactor", 1, "mobile", true);

    private static Optional<Chromium> browser = Optional.empty();

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Optional.of(Chromium.startOrSkip());
    }

    @AfterAll
    static void endBrowser() throws IOException {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }

    @Test
    void nothingIsFetchedBeforeSomebodyGoesToTheField() throws Exception {
        try (DevTools page = opened("policies/pol-backup.html")) {
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
        try (DevTools page = opened("risks/index.html")) {
            page.evaluate("document.querySelector('[data-filters] input').focus()");
            press(page, "/", 0);
            assertThat(page.evaluate("document.activeElement === " + FIELD).asBoolean())
                    .isFalse();
            press(page, "k", 2);
            assertThat(page.evaluate("document.activeElement === " + FIELD).asBoolean())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A.8.13, controls/a-8-13.html, its id",
        "a.8.13, controls/a-8-13.html, its id in small letters",
        "pol-back, policies/pol-backup.html, the beginning of its id",
        "Backup policy, policies/pol-backup.html, its title",
        "bäckup pólicy, policies/pol-backup.html, its title with accents that it has not",
        "ＢＡＣＫＵＰ policy, policies/pol-backup.html, wide letters",
        "ackup olicy, policies/pol-backup.html, the inside of words",
        "policy backup, policies/pol-backup.html, words in another order",
        "bakcup polciy, policies/pol-backup.html, two letters swapped in each word",
        "backkup policy, policies/pol-backup.html, a letter too many",
        "backp policy, policies/pol-backup.html, a letter too few",
        "dackup policy, policies/pol-backup.html, a wrong first letter",
        "production cannot reach them, policies/pol-backup.html, its summary",
    })
    void findsAPageBy(String typed, String path, String what) throws Exception {
        try (DevTools page = opened("index.html")) {
            type(page, typed);
            assertThat(addresses(page)).as(what).first().isEqualTo(path);
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void foldsWhatIsWrittenAsWellAsWhatIsTyped() throws Exception {
        try (DevTools page = opened("index.html")) {
            type(page, "x");
            String found = "(typed => ISMS_SEARCH.find(ISMS_SEARCH.prepared(["
                    + "['1', 'R-1', 'Zugriffsüberwachung', '', '', ''], ['2', 'R-2', 'Straßenschlüssel', '', '', ''],"
                    + "['3', 'R-3', 'Œuvre d’été', '', '', 'Ärger'], ['4', 'ÄR-4', 'Ärgernis', '', '', '']]), typed)"
                    + ".map(each => each.row[1]).join())";
            assertThat(page.evaluate(found + "('uberwachung')").asString()).isEqualTo("R-1");
            assertThat(page.evaluate(found + "('STRASSE')").asString()).isEqualTo("R-2");
            assertThat(page.evaluate(found + "('schlussel')").asString()).isEqualTo("R-2");
            assertThat(page.evaluate(found + "('oeuvre ete')").asString()).isEqualTo("R-3");
            assertThat(page.evaluate(found + "('arger')").asString()).isEqualTo("ÄR-4,R-3");
            assertThat(page.evaluate(found + "('ärgre')").asString()).isEqualTo("ÄR-4,R-3");
            assertThat(page.evaluate(found + "('aegr')").asString()).isEmpty();
            assertThat(page.evaluate(found + "('uberwachung strasse')").asString())
                    .isEmpty();
        }
    }

    @Test
    void theBetterThePlaceTheEarlierTheHit() throws Exception {
        try (DevTools page = opened("index.html")) {
            type(page, "x");
            String ranked = "ISMS_SEARCH.find(ISMS_SEARCH.prepared([['', 'F', 'F', '', '', 'a key'],"
                    + "['', 'E', 'Monkeys', '', '', ''], ['', 'D', 'A key', '', '', ''], ['', 'C', 'Keys', '', '', ''],"
                    + "['', 'KEY-1', 'B', '', '', ''], ['', 'KEY', 'A', '', '', '']]), 'key')"
                    + ".map(each => each.row[1]).join()";
            assertThat(page.evaluate(ranked).asString()).isEqualTo("KEY,KEY-1,C,D,E,F");
        }
    }

    @Test
    void arrowsChooseEnterGoesThereAndEscCloses() throws Exception {
        try (DevTools page = opened("policies/pol-access.html")) {
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
        try (DevTools page = opened("policies/pol-access.html")) {
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
    void whatIsNotThereIsSaid() throws Exception {
        try (DevTools page = opened("index.html")) {
            type(page, "qqqqqqqq");
            assertThat(page.evaluate(COUNT).asString()).isEqualTo("Nothing found");
            assertThat(page.evaluate(PANEL + ".innerText").asString()).isEqualTo("Nothing found");
        }
    }

    @Test
    void withoutScriptTheFieldLeadsToTheListFromAToZ() throws Exception {
        try (DevTools page = DevTools.page(browser.orElseThrow())) {
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
        try (DevTools page = opened("search/index.html")) {
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
        try (DevTools page = DevTools.page(browser.orElseThrow())) {
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
        try (DevTools page = DevTools.page(browser.orElseThrow())) {
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

    private static DevTools opened(String path) throws Exception {
        DevTools page = DevTools.page(browser.orElseThrow());
        Views.show(page, Views.DESK);
        page.open(PageKinds.address(path));
        return page;
    }

    /** Types into the field of the bar, and waits until its hits are told. */
    private static void type(DevTools page, String text) throws Exception {
        page.evaluate(FIELD + ".focus()");
        page.send("Input.insertText", Map.of("text", text));
        awaitTrue(page, "!" + PANEL + ".hidden && !!(" + COUNT + ")");
    }

    private static void press(DevTools page, String key, int modifiers) throws Exception {
        for (String type : List.of(modifiers == 0 ? "keyDown" : "rawKeyDown", "keyUp")) {
            String text = key.equals("Enter") ? "\r" : key.length() == 1 && modifiers == 0 ? key : "";
            page.send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "windowsVirtualKeyCode",
                            KEYS.getOrDefault(key, 0),
                            "modifiers",
                            modifiers,
                            "text",
                            type.equals("keyUp") ? "" : text));
        }
    }

    private static void awaitTrue(DevTools page, String condition) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (isTrue(page, condition)) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(page.evaluate(condition).asBoolean()).as(condition).isTrue();
    }

    /** A page that is being left answers nothing. */
    private static boolean isTrue(DevTools page, String condition) throws Exception {
        try {
            return page.evaluate(condition).asBoolean();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static List<String> addresses(DevTools page) throws Exception {
        List<String> addresses = new ArrayList<>();
        page.evaluate("[...document.querySelectorAll('[role=option]')].map(each => each.dataset.address)")
                .forEach(address -> addresses.add(address.asString()));
        return addresses;
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
