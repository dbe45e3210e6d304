package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.sample.LargePortal;
import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Tables as somebody uses them: sorted, narrowed, linked, taken home and printed. */
final class TablesInBrowserTest {

    private static final String SHOWN = "[...document.querySelectorAll('#list tbody tr[data-status]')]"
            + ".filter(row => row.offsetParent !== null || row.getClientRects().length)";
    private static final String CAPTION =
            "document.querySelector('#list caption').innerText.replace(/\\s+/g, ' ').trim()";

    private static Optional<Chromium> browser = Optional.empty();

    @BeforeAll
    static void startBrowser() throws Exception {
        browser = Optional.of(Chromium.startOrSkip());
    }

    @AfterAll
    static void endBrowser() throws IOException {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }

    @Test
    void aHeadSortsUpwardsThenDownwardsThenAsItWas() throws Exception {
        try (DevTools page = open("risks/index.html")) {
            List<String> usual = texts(page, ids());
            click(page, "th[data-sort=risk] button");
            assertThat(texts(page, ids())).isSorted().containsExactlyInAnyOrderElementsOf(usual);
            assertThat(sorted(page)).containsExactly("risk ascending");
            assertThat(query(page)).isEqualTo("?sort=risk");
            click(page, "th[data-sort=risk] button");
            assertThat(texts(page, ids())).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(sorted(page)).containsExactly("risk descending");
            assertThat(query(page)).isEqualTo("?sort=-risk");
            click(page, "th[data-sort=risk] button");
            assertThat(texts(page, ids())).isEqualTo(usual);
            assertThat(sorted(page)).isEmpty();
            assertThat(query(page)).isEmpty();
        }
    }

    @Test
    void idsNumbersAndDaysHaveTheirOwnOrderAndEmptyCellsComeLast() throws Exception {
        try (DevTools page = open("controls/soa.html?sort=control")) {
            assertThat(texts(page, ids())).startsWith("A.5.1", "A.5.2").containsSubsequence("A.5.9", "A.5.10");
            page.open(address("controls/soa.html?sort=-last-evidence"));
            List<String> days = texts(page, SHOWN + ".map(row => row.querySelector('time')?.dateTime || '')");
            List<String> known = days.stream().filter(day -> !day.isEmpty()).toList();
            assertThat(known).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(days.subList(0, known.size())).isEqualTo(known);
            page.open(address("risks/index.html?sort=before"));
            List<String> scores = texts(page, SHOWN + ".map(row => row.querySelector('.number').textContent)");
            assertThat(scores.stream().map(Integer::valueOf).toList()).isSorted();
        }
    }

    @Test
    void columnsOfSeveralValuesHaveNoButton() throws Exception {
        try (DevTools page = open("risks/index.html")) {
            assertThat(texts(
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
        try (DevTools page = open("controls/soa.html")) {
            choose(page, "status", "excluded");
            int excluded = page.evaluate("document.querySelectorAll('#list tr[data-status=excluded]').length")
                    .asInt();
            for (int turn = 0; turn < 2; turn++) {
                assertThat(page.evaluate(SHOWN + ".length").asInt())
                        .isEqualTo(excluded)
                        .isBetween(1, 92);
                assertThat(page.evaluate(CAPTION).asString())
                        .contains(" · shown: status Excluded CSV, " + excluded + " shown rows");
                assertThat(page.evaluate("document.querySelector('[data-count]').textContent")
                                .asString())
                        .isEqualTo(excluded + " of 93 rows");
                assertThat(query(page)).isEqualTo("?status=excluded");
                page.open(address("controls/soa.html" + query(page)));
            }
        }
    }

    @Test
    void aTextIsFoundWhateverItsCaseAndItsAccents() throws Exception {
        try (DevTools page = open("owners/index.html?q=CAST%C3%89llano%20ruth")) {
            assertThat(
                            texts(
                                    page,
                                    "[...document.querySelectorAll('#list tbody tr:not(.is-hidden) th')].map(e => e.innerText)"))
                    .containsExactly("Ruth Castellano");
        }
    }

    @Test
    void theFilterOfALinkWinsOverWhatWasChosenBefore() throws Exception {
        try (DevTools page = open("risks/index.html?owner=sara-okafor&sort=-before")) {
            page.open(address("risks/index.html?status=above-appetite"));
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
        try (DevTools page = open("risks/index.html?status=closed&owner=sara-okafor&q=nowhere")) {
            assertThat(page.evaluate("document.querySelector('.table__none').innerText")
                            .asString())
                    .startsWith("No rows match text “nowhere”, status ")
                    .contains(", owner Sara Okafor. ");
            click(page, ".table__none button");
            assertThat(page.evaluate(SHOWN + ".length").asInt()).isEqualTo(25);
            assertThat(query(page)).isEmpty();
            assertThat(page.evaluate("document.querySelector('.table__none') === null")
                            .asBoolean())
                    .isTrue();
            assertThat(page.evaluate("document.activeElement.name").asString()).isEqualTo("q");
        }
    }

    @Test
    void theShownRowsAreTakenHomeAsTheFileHasThem(@TempDir Path downloads) throws Exception {
        int sheets = 0;
        try (DevTools page = open("index.html")) {
            page.keepDownloadsIn(downloads);
            for (String register : registers()) {
                page.open(address(register) + "?q=e");
                int shown = page.evaluate("document.querySelectorAll('#list tbody tr:not(.is-hidden)').length")
                        .asInt();
                String file = page.evaluate("document.querySelector('a[data-csv]').getAttribute('href')")
                        .asString();
                Path whole = SamplePortal.folder()
                        .resolve(register)
                        .resolveSibling(file)
                        .normalize();
                click(page, "a[data-csv]");
                page.awaitDownload();
                Path part = downloads.resolve(whole.getFileName().toString().replace(".csv", "-shown.csv"));
                List<List<String>> some = records(part);
                assertThat(some).as(register).hasSize(shown + 1);
                assertThat(records(whole)).as(register).containsSubsequence(some);
                assertThat(page.troubles()).isEmpty();
                sheets++;
            }
        }
        assertThat(sheets).isEqualTo(24);
    }

    @Test
    void paperHoldsWhatIsShownAndSaysSo() throws Exception {
        try (DevTools page = open("controls/soa.html?status=excluded");
                PDDocument paper = Loader.loadPDF(print(page))) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("4 excluded, 0 undecided · shown: status Excluded")
                    .doesNotContain("Security policy set")
                    .doesNotContain("shown rows");
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aTableOfAThousandRowsIsNarrowedAndSorted() throws Exception {
        String rows = "[...document.querySelectorAll('#list tbody tr:not(.is-hidden)')]";
        try (DevTools page = DevTools.page(browser.orElseThrow())) {
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

    @Test
    void withoutScriptEveryRowIsThereAndTheSheetIsLinked() throws Exception {
        try (DevTools page = DevTools.page(browser.orElseThrow())) {
            page.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            page.send("Page.navigate", Map.of("url", address("controls/soa.html") + "?status=excluded"));
            for (int turn = 0;
                    turn < 600
                            && !page.evaluate("document.querySelector('.footer') !== null")
                                    .asBoolean();
                    turn++) {
                Thread.sleep(50);
            }
            assertThat(page.evaluate(SHOWN + ".length").asInt()).isEqualTo(93);
            assertThat(page.evaluate("document.querySelector('form[data-filters]').offsetParent === null")
                            .asBoolean())
                    .isTrue();
            assertThat(page.evaluate("document.querySelector('a[data-csv]').innerText")
                            .asString())
                    .isEqualTo("CSV, 93 rows");
        }
    }

    @Test
    void onlyARegionThatScrollsIsAStopOfTheTabKey() throws Exception {
        String stops = "document.querySelectorAll('[data-scroller][tabindex]').length";
        try (DevTools page = open("controls/soa.html")) {
            assertThat(page.evaluate(stops).asInt()).isZero();
            page.send(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", false));
            page.open(address("controls/soa.html"));
            assertThat(page.evaluate(stops).asInt()).isEqualTo(1);
        }
    }

    @Test
    void onAPhoneTheCaptionFitsAndTheNamesOfTheRowsStayInSight() throws Exception {
        String left = "document.querySelector('#list %s').getBoundingClientRect().left";
        try (DevTools page = open("evidence/index.html")) {
            page.send(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", false));
            page.open(address("evidence/index.html"));
            page.evaluate("document.querySelector('[data-scroller]').scrollLeft = 400");
            assertThat(page.evaluate("document.querySelector('[data-scroller]').scrollLeft")
                            .asInt())
                    .isEqualTo(400);
            assertThat(page.evaluate(left.formatted("tbody th")).asDouble()).isEqualTo(16);
            assertThat(page.evaluate(left.formatted("thead .table__name")).asDouble())
                    .isEqualTo(16);
            assertThat(page.evaluate(left.formatted("caption > span")).asDouble())
                    .isEqualTo(16);
            assertThat(page.evaluate("document.querySelector('#list caption > span').getBoundingClientRect().right")
                            .asDouble())
                    .isLessThanOrEqualTo(304);
        }
    }

    @Test
    void theFirstScreenOfTheStatementOfApplicabilityShowsTenControls() throws Exception {
        try (DevTools page = open("controls/soa.html")) {
            assertThat(page.evaluate(SHOWN + ".filter(row => row.getBoundingClientRect().bottom <= 768).length")
                            .asInt())
                    .isGreaterThanOrEqualTo(10);
        }
    }

    private static DevTools open(String path) throws Exception {
        DevTools page = DevTools.page(browser.orElseThrow());
        page.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1366, "height", 768, "deviceScaleFactor", 1, "mobile", false));
        page.open(address(path));
        return page;
    }

    private static String address(String path) {
        int question = path.indexOf('?');
        String file = question < 0 ? path : path.substring(0, question);
        return SamplePortal.folder().resolve(file).toUri() + path.substring(file.length());
    }

    /** Pages with a sheet beside their table. */
    private static List<String> registers() throws Exception {
        List<String> registers = new ArrayList<>();
        for (String page : SamplePortal.pages()) {
            boolean mirrored = page.startsWith("de/");
            if (!mirrored
                    && Files.readString(SamplePortal.folder().resolve(page)).contains(" data-csv")) {
                registers.add(page);
            }
        }
        return registers;
    }

    private static String ids() {
        return SHOWN + ".map(row => row.querySelector('tbody th .id').textContent)";
    }

    private static void click(DevTools page, String selector) throws Exception {
        page.evaluate("document.querySelector('" + selector + "').click()");
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
        return texts(
                page,
                "[...document.querySelectorAll('th[aria-sort]')]"
                        + ".map(e => e.dataset.sort + ' ' + e.getAttribute('aria-sort'))");
    }

    private static List<String> texts(DevTools page, String script) throws Exception {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : page.evaluate(script)) {
            texts.add(text.asString());
        }
        return texts;
    }

    private static byte[] print(DevTools page) throws Exception {
        String data = page.send("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data")
                .asString();
        return Base64.getDecoder().decode(data);
    }

    private static List<List<String>> records(Path file) throws Exception {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(each -> each.toList()).toList();
        }
    }
}
