package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.sample.SamplePortal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The readiness report on paper: every planned external audit of the sample, as a page and as a file that stands alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadinessReportInPrintTest {

    private static final int MOST_PAGES = 14;
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private static final List<String> SECTIONS = List.of(
            "1. What stands in the way",
            "2. First things an auditor asks for",
            "3. Clauses 4 to 10 with documents and records",
            "4. Activities in the audit window",
            "5. Statement of applicability",
            "6. Risks above appetite and acceptances",
            "7. Findings of earlier audits and their closure",
            "8. Changes in the window",
            "9. Evidence with dates and hashes",
            "10. How each status was worked out");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    static Stream<String> reports() {
        List<String> reports = SamplePortal.pages().stream()
                .filter(path -> path.startsWith("readiness/") && !path.endsWith("index.html"))
                .toList();
        assertThat(reports)
                .containsExactly(
                        "readiness/aud-recert.html",
                        "readiness/aud-recert.single.html",
                        "readiness/aud-surv-2.html",
                        "readiness/aud-surv-2.single.html");
        return reports.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasAllSectionsOnFewPagesAndNoCutColumn(String report) throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser());
                PDDocument paper = Loader.loadPDF(printed(page, report))) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(paper.getNumberOfPages()).isBetween(5, MOST_PAGES);
            assertThat(text).containsSubsequence(SECTIONS);
            assertThat(firstPage(paper))
                    .contains(
                            "Tidewatch Systems GmbH",
                            "20 November 2026",
                            "Simulation",
                            "ISO/IEC 27001:2022",
                            "Source the history was not asked for")
                    .contains("isms-maven-plugin", "uncontrolled when printed");
            int files = page.evaluate("document.querySelectorAll('#evidence tbody tr').length")
                    .asInt();
            int elsewhere = text.split("kept elsewhere", -1).length - 1;
            assertThat(HASH.matcher(text).results().count() + elsewhere).isEqualTo(files);
            assertThat(files).isGreaterThan(50);
            assertThat(cut(page)).isEmpty();
        }
    }

    private static byte[] printed(DevTools page, String report) throws Exception {
        page.open(SamplePortal.folder().resolve(report).toUri().toString());
        return page.printed();
    }

    private static String firstPage(PDDocument paper) throws Exception {
        PDFTextStripper first = new PDFTextStripper();
        first.setEndPage(1);
        return first.getText(paper).replaceAll("\\s+", " ");
    }

    /** Tables that are wider than the sheet they are printed on: A4 less its margins, upright or, for the widest, lying. */
    private static String cut(DevTools page) throws Exception {
        page.send("Emulation.setEmulatedMedia", Map.of("media", "print"));
        String upright = "703"; // 186 mm of A4 at 96 dots an inch
        String lying = "1031"; // 273 mm
        return page.evaluate("document.body.style.width = '" + upright + "px';"
                        + "document.querySelectorAll('.report__wide').forEach(each => each.style.width = '" + lying
                        + "px');"
                        + "[...document.querySelectorAll('table')].filter(table => table.getBoundingClientRect().width"
                        + " > (table.closest('.report__wide') ? " + lying + " : " + upright + ") + 1)"
                        + ".map(table => table.id + ' ' + table.getBoundingClientRect().width).join(', ')")
                .asString();
    }
}
