package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.sample.LargePortal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables as somebody uses them: sorted, narrowed and linked. */
final class TablesInBrowserTest {

    private static final String CAPTION =
            "document.querySelector('#list caption').innerText.replace(/\\s+/g, ' ').trim()";

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @Test
    void aHeadSortsUpwardsThenDownwardsThenAsItWas() throws Exception {
        try (DevTools page = Tables.open(CHROMIUM.browser(), "risks/index.html")) {
            List<String> usual = Tables.texts(page, ids());
            Tables.click(page, "th[data-sort=risk] button");
            assertThat(Tables.texts(page, ids())).isSorted().containsExactlyInAnyOrderElementsOf(usual);
            assertThat(sorted(page)).containsExactly("risk ascending");
            assertThat(query(page)).isEqualTo("?sort=risk");
            Tables.click(page, "th[data-sort=risk] button");
            assertThat(Tables.texts(page, ids())).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(sorted(page)).containsExactly("risk descending");
            assertThat(query(page)).isEqualTo("?sort=-risk");
            Tables.click(page, "th[data-sort=risk] button");
            assertThat(Tables.texts(page, ids())).isEqualTo(usual);
            assertThat(sorted(page)).isEmpty();
            assertThat(query(page)).isEmpty();
        }
    }

    @Test
    void idsNumbersAndDaysHaveTheirOwnOrderAndEmptyCellsComeLast() throws Exception {
        try (DevTools page = Tables.open(CHROMIUM.browser(), "controls/soa.html?sort=control")) {
            assertThat(Tables.texts(page, ids())).startsWith("A.5.1", "A.5.2").containsSubsequence("A.5.9", "A.5.10");
            page.open(Tables.address("controls/soa.html?sort=-last-evidence"));
            List<String> days =
                    Tables.texts(page, Tables.SHOWN + ".map(row => row.querySelector('time')?.dateTime || '')");
            List<String> known = days.stream().filter(day -> !day.isEmpty()).toList();
            assertThat(known).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(days.subList(0, known.size())).isEqualTo(known);
            page.open(Tables.address("risks/index.html?sort=before"));
            List<String> scores =
                    Tables.texts(page, Tables.SHOWN + ".map(row => row.querySelector('.number').textContent)");
            assertThat(scores.stream().map(Integer::valueOf).toList()).isSorted();
        }
    }

    @Test
    void columnsOfSeveralValuesHaveNoButton() throws Exception {
        try (DevTools page = Tables.open(CHROMIUM.browser(), "risks/index.html")) {
            assertThat(Tables.texts(
                            page,
                            "[...document.querySelectorAll('#list thead th:not([data-sort])')].map(e => e.innerText)"))
                    .containsExactly("Controls");
            assertThat(page.evaluate("document.querySelectorAll('#list thead th[data-sort] > button').length")
                            .asInt())
                    .isEqualTo(7);
        }
    }

    @Test
    void aFilterIsToldByCaptionCountAndAddressAndOutlivesAReload() throws Exception {
        try (DevTools page = Tables.open(CHROMIUM.browser(), "controls/soa.html")) {
            choose(page, "status", "excluded");
            int excluded = page.evaluate("document.querySelectorAll('#list tr[data-status=excluded]').length")
                    .asInt();
            for (int turn = 0; turn < 2; turn++) {
                assertThat(page.evaluate(Tables.SHOWN + ".length").asInt())
                        .isEqualTo(excluded)
                        .isBetween(1, 92);
                assertThat(page.evaluate(CAPTION).asString())
                        .contains(" · shown: status Excluded CSV, " + excluded + " shown rows");
                assertThat(page.evaluate("document.querySelector('[data-count]').textContent")
                                .asString())
                        .isEqualTo(excluded + " of 93 rows");
                assertThat(query(page)).isEqualTo("?status=excluded");
                page.open(Tables.address("controls/soa.html" + query(page)));
            }
        }
    }

    @Test
    void aTextIsFoundWhateverItsCaseAndItsAccents() throws Exception {
        try (DevTools page = Tables.open(CHROMIUM.browser(), "owners/index.html?q=CAST%C3%89llano%20ruth")) {
            assertThat(
                            Tables.texts(
                                    page,
                                    "[...document.querySelectorAll('#list tbody tr:not(.is-hidden) th')].map(e => e.innerText)"))
                    .containsExactly("Ruth Castellano");
        }
    }

    @Test
    void theFilterOfALinkWinsOverWhatWasChosenBefore() throws Exception {
        try (DevTools page = Tables.open(CHROMIUM.browser(), "risks/index.html?owner=sara-okafor&sort=-before")) {
            page.open(Tables.address("risks/index.html?status=above-appetite"));
            assertThat(page.evaluate("document.querySelector('[name=owner]').value")
                            .asString())
                    .isEmpty();
            assertThat(page.evaluate("document.querySelector('[name=status]').value")
                            .asString())
                    .isEqualTo("above-appetite");
            assertThat(sorted(page)).isEmpty();
        }
    }

    @Test
    void anEmptyResultSaysWhyAndOffersToClear() throws Exception {
        try (DevTools page =
                Tables.open(CHROMIUM.browser(), "risks/index.html?status=closed&owner=sara-okafor&q=nowhere")) {
            assertThat(page.evaluate("document.querySelector('.table__none').innerText")
                            .asString())
                    .startsWith("No rows match text “nowhere”, status ")
                    .contains(", owner Sara Okafor. ");
            Tables.click(page, ".table__none button");
            assertThat(page.evaluate(Tables.SHOWN + ".length").asInt()).isEqualTo(25);
            assertThat(query(page)).isEmpty();
            assertThat(page.evaluate("document.querySelector('.table__none') === null")
                            .asBoolean())
                    .isTrue();
            assertThat(page.evaluate("document.activeElement.name").asString()).isEqualTo("q");
        }
    }

    @Test
    void aTableOfAThousandRowsIsNarrowedAndSorted() throws Exception {
        String rows = "[...document.querySelectorAll('#list tbody tr:not(.is-hidden)')]";
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            page.open(LargePortal.folder().resolve("assets/index.html").toUri() + "?sort=-asset");
            assertThat(page.evaluate(rows + ".length").asInt()).isEqualTo(LargePortal.ASSETS);
            assertThat(page.evaluate(rows + "[0].innerText").asString()).startsWith("AS-1000 ");
            page.evaluate(
                    "document.querySelector('form[data-filters] [name=q]').value = 'number 99';"
                            + "document.querySelector('form[data-filters] [name=q]').dispatchEvent(new Event('input', {bubbles: true}))");
            assertThat(page.evaluate("new Promise(done => { const look = turn => " + rows
                                    + ".length === 19 || turn > 200 ? done(" + rows
                                    + ".length) : setTimeout(look, 50, turn + 1); look(0); })")
                            .asInt())
                    .isEqualTo(19);
        }
    }

    private static String ids() {
        return Tables.SHOWN + ".map(row => row.querySelector('tbody th .id').textContent)";
    }

    private static void choose(DevTools page, String field, String value) throws Exception {
        page.evaluate("{const field = document.querySelector('[name=" + field + "]'); field.value = '" + value + "';"
                + " field.dispatchEvent(new Event('input', {bubbles: true}));"
                + " field.dispatchEvent(new Event('change', {bubbles: true}));}");
    }

    private static String query(DevTools page) throws Exception {
        return page.evaluate("location.search").asString();
    }

    private static List<String> sorted(DevTools page) throws Exception {
        return Tables.texts(
                page,
                "[...document.querySelectorAll('th[aria-sort]')]"
                        + ".map(e => e.dataset.sort + ' ' + e.getAttribute('aria-sort'))");
    }
}
