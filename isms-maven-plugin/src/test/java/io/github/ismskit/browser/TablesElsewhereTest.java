package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.sample.SamplePortal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tables wherever they are looked at: taken home, on paper, on a phone, without script. */
final class TablesElsewhereTest {

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @Test
    void theShownRowsAreTakenHomeAsTheFileHasThem(@TempDir Path downloads) throws Exception {
        int sheets = 0;
        try (DevTools page = Tables.open(CHROMIUM.browser(), "index.html")) {
            page.keepDownloadsIn(downloads);
            for (String register : registers()) {
                page.open(Tables.address(register) + "?q=e");
                int shown = page.evaluate("document.querySelectorAll('#list tbody tr:not(.is-hidden)').length")
                        .asInt();
                String file = page.evaluate("document.querySelector('a[data-csv]').getAttribute('href')")
                        .asString();
                Path whole = SamplePortal.folder()
                        .resolve(register)
                        .resolveSibling(file)
                        .normalize();
                Tables.click(page, "a[data-csv]");
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
        try (DevTools page = Tables.open(CHROMIUM.browser(), "controls/soa.html?status=excluded");
                PDDocument paper = Loader.loadPDF(page.printed())) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("4 excluded, 0 undecided · shown: status Excluded")
                    .doesNotContain("Security policy set")
                    .doesNotContain("shown rows");
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void withoutScriptEveryRowIsThereAndTheSheetIsLinked() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            page.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            page.send("Page.navigate", Map.of("url", Tables.address("controls/soa.html") + "?status=excluded"));
            for (int turn = 0;
                    turn < 600
                            && !page.evaluate("document.querySelector('.footer') !== null")
                                    .asBoolean();
                    turn++) {
                Thread.sleep(50);
            }
            assertThat(page.evaluate(Tables.SHOWN + ".length").asInt()).isEqualTo(93);
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
        try (DevTools page = Tables.open(CHROMIUM.browser(), "controls/soa.html")) {
            assertThat(page.evaluate(stops).asInt()).isZero();
            page.send(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", false));
            page.open(Tables.address("controls/soa.html"));
            assertThat(page.evaluate(stops).asInt()).isEqualTo(1);
        }
    }

    @Test
    void onAPhoneTheCaptionFitsAndTheNamesOfTheRowsStayInSight() throws Exception {
        String left = "document.querySelector('#list %s').getBoundingClientRect().left";
        try (DevTools page = Tables.open(CHROMIUM.browser(), "evidence/index.html")) {
            page.send(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", false));
            page.open(Tables.address("evidence/index.html"));
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
        try (DevTools page = Tables.open(CHROMIUM.browser(), "controls/soa.html")) {
            assertThat(page.evaluate(Tables.SHOWN + ".filter(row => row.getBoundingClientRect().bottom <= 768).length")
                            .asInt())
                    .isGreaterThanOrEqualTo(10);
        }
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

    private static List<List<String>> records(Path file) throws Exception {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(each -> each.toList()).toList();
        }
    }
}
