package io.github.ismskit.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Assessment;
import io.github.ismskit.portal.Grid;
import io.github.ismskit.portal.Grid.Head;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.sample.SamplePortal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers as LibreOffice opens them. */
final class RegistersInCalcTest {

    private static final Assessment SAMPLE = SamplePortal.assess(SamplePortal.DAY);

    private static final List<String> PAYLOADS = List.of(
            "=1+1",
            "=HYPERLINK(\"https://evil.example\",\"look\")",
            "+1+1",
            "-1+1",
            "@SUM(1;1)",
            "\t=1+1",
            "\r=1+1",
            "=WEBSERVICE(\"file:///etc/passwd\")");

    @TempDir
    Path folder;

    @Test
    void workbooksShowTheRowsOfThePortal() throws Exception {
        Registers registers = new Registers(
                SAMPLE,
                "1.0",
                new Portal(new SiteTemplate(Optional.empty()), SamplePortal.CONTENT, "1.0").files(SAMPLE));
        for (String register : List.of("soa", "risks")) {
            Path workbook = folder.resolve(register + ".xlsx");
            Files.write(workbook, bytes(registers.xlsx(), "registers/" + register + ".xlsx"));
            List<List<String>> expected = Spreadsheet.cells(
                    new String(bytes(registers.csv(), "registers/" + register + ".csv"), StandardCharsets.UTF_8));
            assertThat(expected).hasSizeGreaterThan(18);
            assertThat(new Spreadsheet(folder).open(workbook)).as(register).isEqualTo(expected);
        }
    }

    @Test
    void aFormulaInAWorkbookIsShownAsText() throws Exception {
        Path file = Files.write(folder.resolve("payloads.xlsx"), new RegisterWorkbook(SAMPLE, "1.0").bytes(payloads()));
        List<String> shown = firstColumn(new Spreadsheet(folder).open(file));
        assertThat(shown).hasSize(1 + PAYLOADS.size()).containsSubsequence("=1+1", "+1+1", "-1+1", "@SUM(1;1)");
        assertThat(shown).noneMatch(cell -> cell.matches("2|0|1|look|#.*|Err:.*"));
    }

    @Test
    void aFormulaInCommaSeparatedValuesIsShownAsText() throws Exception {
        Path file = Files.write(folder.resolve("payloads.csv"), payloads().csv());
        List<String> shown = firstColumn(new Spreadsheet(folder).open(file));
        assertThat(shown).hasSize(1 + PAYLOADS.size()).containsSubsequence("'=1+1", "'+1+1", "'-1+1", "'@SUM(1;1)");
        assertThat(shown).noneMatch(cell -> cell.matches("2|0|1|look|#.*|Err:.*"));
    }

    /** Else the tests above would see nothing. */
    @Test
    void withoutAQuoteTheSameFormulaIsReckonedOut() throws Exception {
        Path file = Files.writeString(folder.resolve("bare.csv"), "Payload\n=1+1\n");
        assertThat(firstColumn(new Spreadsheet(folder).open(file))).containsExactly("Payload", "2");
    }

    private static Grid payloads() {
        return new Grid(
                "Payloads",
                List.of(Head.text("Payload")),
                PAYLOADS.stream().map(List::of).toList());
    }

    private static List<String> firstColumn(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    private static byte[] bytes(List<PortalFile> files, String path) {
        PortalFile file = files.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        return ((PortalFile.Drawn) file).bytes().get();
    }
}
