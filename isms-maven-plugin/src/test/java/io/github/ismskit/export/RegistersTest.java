package io.github.ismskit.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.portal.Grid;
import io.github.ismskit.portal.Grid.Head;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.sample.SamplePortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Registers as files: what the workbook says, read as the XML that it is. */
final class RegistersTest {

    private static final Assessment SAMPLE = SamplePortal.assess(SamplePortal.DAY);

    private static final Registers REGISTERS = new Registers(
            SAMPLE, "1.0", new Portal(new SiteTemplate(Optional.empty()), SamplePortal.CONTENT, "1.0").files(SAMPLE));

    @Test
    void everyRegisterOfThePortalIsThereTwice() {
        List<String> csv = REGISTERS.csv().stream().map(PortalFile::path).toList();
        assertThat(csv)
                .hasSizeGreaterThanOrEqualTo(2 * 24)
                .contains("registers/soa.csv", "registers/risks.csv", "registers/de/risks.csv");
        assertThat(REGISTERS.xlsx().stream().map(file -> file.path().replace(".xlsx", ".csv")))
                .containsExactlyElementsOf(csv);
    }

    @Test
    void theStatementOfApplicabilityHasAHeadThatStaysFiltersAndWidths() throws IOException {
        Map<String, String> parts = parts(bytes(REGISTERS.xlsx(), "registers/soa.xlsx"));
        Document sheet = xml(parts, "xl/worksheets/sheet1.xml");
        assertThat(sheet.select("pane").attr("state")).isEqualTo("frozen");
        assertThat(sheet.select("pane").attr("ySplit")).isEqualTo("1");
        assertThat(sheet.select("row")).hasSize(94);
        assertThat(sheet.select("autoFilter").attr("ref")).matches("A1:[A-Z]+94");
        assertThat(sheet.select("cols col").eachAttr("width").stream().map(Double::parseDouble))
                .allMatch(width -> width >= 8 && width <= 62)
                .hasSizeGreaterThan(4);
        assertThat(sheet.select("f")).isEmpty();
        assertThat(parts.get("xl/worksheets/sheet2.xml")).isNotEmpty();
    }

    @Test
    void everySheetSaysHowFarItGoesSinceWhoReadsItAsAStreamReadsNoFurther() {
        Map<String, String> soa = parts(bytes(REGISTERS.xlsx(), "registers/soa.xlsx"));
        assertThat(xml(soa, "xl/worksheets/sheet1.xml").select("dimension").attr("ref"))
                .isEqualTo(xml(soa, "xl/worksheets/sheet1.xml")
                        .select("autoFilter")
                        .attr("ref"));
        assertThat(xml(soa, "xl/worksheets/sheet2.xml").select("dimension").attr("ref"))
                .isEqualTo("A1:B8");
        List<String> thirty = Collections.nCopies(30, "x");
        Grid wide = new Grid("Wide", thirty.stream().map(Head::text).toList(), List.of(thirty));
        assertThat(xml(parts(new RegisterWorkbook(SAMPLE, "1.0").bytes(wide)), "xl/worksheets/sheet1.xml")
                        .select("dimension")
                        .attr("ref"))
                .isEqualTo("A1:AD2");
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        Grid grid = new Grid(
                "A [very] long/title: of a register that no sheet can be named after",
                List.of(Head.text("=1+1"), new Head("Day", "day"), new Head("Number", "number")),
                List.of(
                        List.of("=HYPERLINK(\"https://evil.example\")", "2026-11-20", "12.5"),
                        List.of("@SUM(1)\u0000\uFFFF", "not yet", "-"),
                        List.of("+1", "1582-10-04", "99999999999999999999")));
        Map<String, String> parts = parts(new RegisterWorkbook(SAMPLE, "1.0").bytes(grid));
        Document sheet = xml(parts, "xl/worksheets/sheet1.xml");
        assertThat(sheet.select("f")).isEmpty();
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("=1+1", "=HYPERLINK(", "@SUM(1)<", "+1", "1582-10-04", "99999999999999999999", "not yet");
        assertThat(sheet.select("c[r=B2] v").text()).isEqualTo("46346.0"); // days since 1899-12-30
        assertThat(sheet.select("c[r=C2] v").text()).isEqualTo("12.5");
        assertThat(xml(parts, "xl/workbook.xml")
                        .select("sheet")
                        .eachAttr("name")
                        .get(0))
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContain("[", "]", "/", ":");
    }

    @Test
    void theSameRowsAreTheSameBytes() {
        Grid grid = new Grid("Rows", List.of(Head.text("One")), List.of(List.of("1")));
        byte[] first = new RegisterWorkbook(SAMPLE, "1.0").bytes(grid);
        assertThat(new RegisterWorkbook(SAMPLE, "1.0").bytes(grid)).isEqualTo(first);
        assertThat(parts(first).get("docProps/core.xml")).contains("2026-11-20T00:00:00Z");
    }

    @Test
    void theSameRowsAreTheSameBytesInEveryZone() {
        Grid grid = new Grid("Rows", List.of(Head.text("One")), List.of(List.of("1")));
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] there = new RegisterWorkbook(SAMPLE, "1.0").bytes(grid);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(new RegisterWorkbook(SAMPLE, "1.0").bytes(grid)).isEqualTo(there);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void aWorkbookSaysHowLongItsVerdictHolds() {
        Grid grid = new Grid("Rows", List.of(Head.text("One")), List.of(List.of("1")));
        Path nothing = Path.of("src/it/empty-cannot-be-judged/src/isms");
        Assessment doubted = new Assessor().withoutHistory().assess(nothing, AsOf.day(SamplePortal.DAY));
        assertThat(doubted.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(shown(new RegisterWorkbook(doubted, "1.0").bytes(grid)))
                .contains("not known")
                .doesNotContain("no longer");
        assertThat(shown(new RegisterWorkbook(SAMPLE, "1.0").bytes(grid)))
                .contains(SAMPLE.readiness().validUntil().orElseThrow().toString());
    }

    private static String shown(byte[] workbook) {
        return parts(workbook).getOrDefault("xl/sharedStrings.xml", "");
    }

    private static byte[] bytes(List<PortalFile> files, String path) {
        PortalFile file = files.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        return ((PortalFile.Drawn) file).bytes().get();
    }

    private static Document xml(Map<String, String> parts, String path) {
        return Jsoup.parse(parts.getOrDefault(path, ""), "", Parser.xmlParser());
    }

    private static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
