package io.github.ismskit.browser;

import static io.github.ismskit.browser.SearchField.COUNT;
import static io.github.ismskit.browser.SearchField.PANEL;
import static io.github.ismskit.browser.SearchField.addresses;
import static io.github.ismskit.browser.SearchField.opened;
import static io.github.ismskit.browser.SearchField.type;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by what, and in which order, in the browser that does the search. */
final class WordsAreFoundInBrowserTest {

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @ParameterizedTest
    @CsvSource({
        "A.8.13, controls/a-8-13.html, its id",
        "a.8.13, controls/a-8-13.html, its id in small letters",
        "A813, controls/a-8-13.html, its id without its dots",
        "polaccess, policies/pol-access.html, its id without its dash",
        "nc202603, nonconformities/nc-2026-03.html, its id without its dashes",
        "SoA, controls/soa.html, the short name that auditors use",
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
        try (DevTools page = opened(CHROMIUM.browser(), "index.html")) {
            type(page, typed);
            assertThat(addresses(page)).as(what).first().isEqualTo(path);
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void findsAPageByWhatTheMenuCallsIt() throws Exception {
        try (DevTools page = opened(CHROMIUM.browser(), "index.html")) {
            type(page, "controls");
            assertThat(addresses(page)).contains("controls/soa.html");
        }
    }

    @Test
    void foldsWhatIsWrittenAsWellAsWhatIsTyped() throws Exception {
        try (DevTools page = opened(CHROMIUM.browser(), "index.html")) {
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
        try (DevTools page = opened(CHROMIUM.browser(), "index.html")) {
            type(page, "x");
            String ranked = "ISMS_SEARCH.find(ISMS_SEARCH.prepared([['', 'F', 'F', '', '', 'a key'],"
                    + "['', 'E', 'Monkeys', '', '', ''], ['', 'D', 'A key', '', '', ''], ['', 'C', 'Keys', '', '', ''],"
                    + "['', 'KEY-1', 'B', '', '', ''], ['', 'KEY', 'A', '', '', '']]), 'key')"
                    + ".map(each => each.row[1]).join()";
            assertThat(page.evaluate(ranked).asString()).isEqualTo("KEY,KEY-1,C,D,E,F");
        }
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        try (DevTools page = opened(CHROMIUM.browser(), "index.html")) {
            type(page, "qqqqqqqq");
            assertThat(page.evaluate(COUNT).asString()).isEqualTo("Nothing found");
            assertThat(page.evaluate(PANEL + ".innerText").asString()).isEqualTo("Nothing found");
        }
    }
}
