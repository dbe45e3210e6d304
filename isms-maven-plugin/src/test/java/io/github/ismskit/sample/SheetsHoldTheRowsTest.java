package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The CSV beside each register holds exactly the rows of its table. */
final class SheetsHoldTheRowsTest {

    private static final List<String> ROWS = List.of("row", "rows");

    @Test
    void everySheetHasTheRowsAndTheFirstColumnOfItsPage() throws IOException {
        Set<String> sheets = new TreeSet<>();
        for (String page : SamplePortal.pages()) {
            boolean german = page.startsWith("de/");
            Document document = SamplePortal.page(page);
            for (Element link : document.select("a[data-csv]")) {
                document.select(".hush").remove();
                Path sheet = sheet(SamplePortal.folder(), page, link);
                List<CSVRecord> records = records(sheet);
                assertThat(firstColumn(records)).as(page).isEqualTo(firstColumn(document));
                assertThat(link.text())
                        .isEqualTo("CSV, " + rows(records.size() - 1, german ? List.of("Zeile", "Zeilen") : ROWS));
                sheets.add((german ? "de/" : "") + sheet.getFileName());
            }
        }
        Set<String> files = new TreeSet<>(filesOf(SamplePortal.folder().resolve("data")));
        filesOf(SamplePortal.folder().resolve("de/data")).forEach(file -> files.add("de/" + file));
        assertThat(sheets).hasSize(2 * 24).isEqualTo(files);
    }

    @Test
    void everyTableWithFiltersHasASheet() {
        int forms = 0;
        for (String page : SamplePortal.pages()) {
            for (Element form : SamplePortal.page(page).select("form[data-filters]")) {
                forms++;
                assertThat(SamplePortal.page(page).select("table#" + form.attr("data-filters") + " a[data-csv]"))
                        .as(page)
                        .hasSize(1);
            }
        }
        assertThat(forms).isEqualTo(2 * 24);
    }

    @Test
    void daysAreIsoAndTheIdHasAColumnOfItsOwn() throws IOException {
        List<CSVRecord> risks = records(SamplePortal.folder().resolve("data/risks.csv"));
        assertThat(risks.get(0))
                .containsExactly(
                        "State", "ID", "Risk", "Before", "After", "Treatment", "Controls", "Owner", "Next review");
        CSVRecord legacy = risks.stream()
                .filter(risk -> risk.get(1).equals("R-17"))
                .findFirst()
                .orElseThrow();
        assertThat(legacy.get(2)).isEqualTo("Legacy protocol of old gateways is read on the way");
        assertThat(legacy.get(6)).isEqualTo("A.8.20, A.8.22");
        assertThat(legacy.get(8)).isEqualTo("2027-06-15");
    }

    @Test
    void aLongRegisterIsSplitByYearAndItsSheetHoldsAll() throws IOException {
        Path folder = LargePortal.folder();
        Document index = SamplePortal.page(folder, "evidence/index.html");
        List<String> links = index.select("main ul.inline a").eachAttr("href");
        assertThat(links).first().isEqualTo("../evidence/questions.html");
        List<String> shelves = links.subList(1, links.size());
        assertThat(shelves).containsExactly("2026.html", "2025.html", "2024.html");
        List<String> ids = new ArrayList<>();
        for (String shelf : shelves) {
            Document page = SamplePortal.page(folder, "evidence/" + shelf);
            assertThat(page.select("main ul.inline a[aria-current]").attr("href"))
                    .isEqualTo(shelf);
            assertThat(rowsOf(page))
                    .hasSizeLessThanOrEqualTo(1000)
                    .allMatch(
                            row -> row.select("time[datetime]").attr("datetime").startsWith(shelf.substring(0, 4)));
            ids.addAll(page.select("#list tbody th .id").eachText());
        }
        List<CSVRecord> sheet = records(folder.resolve("data/evidence.csv"));
        List<String> taken = sheet.stream().skip(1).map(each -> each.get(2)).toList();
        assertThat(taken).hasSize(LargePortal.EVIDENCE).doesNotHaveDuplicates();
        assertThat(ids).containsExactlyInAnyOrderElementsOf(taken);
        assertThat(index.select("a[data-csv]").text()).isEqualTo("CSV, 1,060 rows");
    }

    @Test
    void whatStillCountsStaysOnTheFirstPageWhateverItsYear() {
        Document index = SamplePortal.page(LargePortal.folder(), "evidence/index.html");
        assertThat(index.select("#list tr[data-status=stale] .id").eachText()).contains("EV-FORGOTTEN");
        assertThat(rowsOf(index)).hasSizeLessThan(1000);
        assertThat(SamplePortal.page(LargePortal.folder(), "assets/index.html").select("main ul.inline"))
                .isEmpty();
    }

    private static List<Element> rowsOf(Document page) {
        return page.select("#list > tbody > tr");
    }

    private static List<String> firstColumn(Document page) {
        List<String> column =
                new ArrayList<>(List.of(page.select("#list > thead th").get(0).text()));
        rowsOf(page).forEach(row -> column.add(row.child(0).text()));
        return column;
    }

    /** Where the records come first, their ids and titles are two columns of the sheet and one of the page. */
    private static List<String> firstColumn(List<CSVRecord> records) {
        boolean two = records.get(0).get(0).equals("ID");
        List<String> column = new ArrayList<>(List.of(records.get(0).get(two ? 1 : 0)));
        records.stream()
                .skip(1)
                .map(each -> two ? each.get(0) + " " + each.get(1) : each.get(0))
                .forEach(column::add);
        return column;
    }

    private static Path sheet(Path folder, String page, Element link) {
        return folder.resolve(page).resolveSibling(link.attr("href")).normalize();
    }

    private static List<CSVRecord> records(Path sheet) throws IOException {
        try (Reader text = Files.newBufferedReader(sheet, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.parse(text).getRecords();
        }
    }

    private static Set<String> filesOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static String rows(int count, List<String> forms) {
        return count + " " + forms.get(count == 1 ? 0 : 1);
    }
}
