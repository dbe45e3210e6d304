package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind of page on paper: not too many sheets, what it is and as of when on the first, and nothing of the screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesInPrintTest {

    private static final int MOST_SHEETS = 9;

    private static final Pattern CONTROL = Pattern.compile("\\bA\\.[5-8]\\.\\d{1,2}\\b");

    /** Long by their nature: whole registers, reports, and everything in one document. */
    private static final Map<String, Integer> LONGER = Map.of(
            "policies/all.html", 40,
            "readiness/index.html", 12,
            "readiness/aud-recert.html", 14,
            "readiness/aud-recert.single.html", 14,
            "readiness/aud-surv-2.html", 14,
            "readiness/aud-surv-2.single.html", 14,
            "search/index.html", 20,
            "de/search/index.html", 20);

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @Test
    void everyKindOfPageFitsOnFewSheetsAndSaysWhatItIs() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        List<String> kinds = PageKinds.all();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (String path : kinds) {
                try (PDDocument paper = printed(page, path)) {
                    String trouble = trouble(path, paper);
                    if (!trouble.isEmpty()) {
                        wrong.put(path, trouble);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(30);
    }

    @Test
    void theStatementOfApplicabilityLiesOnItsSideAndRepeatsItsHead() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser());
                PDDocument paper = printed(page, "controls/soa.html")) {
            assertThat(paper.getNumberOfPages()).isBetween(3, MOST_SHEETS);
            TreeSet<String> controls = new TreeSet<>();
            for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
                PDPage one = paper.getPage(sheet - 1);
                assertThat(one.getMediaBox().getWidth())
                        .as("sheet " + sheet)
                        .isGreaterThan(one.getMediaBox().getHeight());
                String text = text(paper, sheet);
                List<String> here = ids(text);
                if (!here.isEmpty()) {
                    assertThat(text).as("sheet " + sheet).contains("Justification", "Last evidence");
                }
                controls.addAll(here);
            }
            assertThat(controls).hasSizeGreaterThanOrEqualTo(93);
        }
    }

    @Test
    void eachPolicyBeginsOnASheetOfItsOwn() throws Exception {
        List<String> titles =
                SamplePortal.page("policies/all.html").select("article h2").eachText();
        List<String> first = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser());
                PDDocument paper = printed(page, "policies/all.html")) {
            for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
                String text = text(paper, sheet);
                titles.stream().filter(text::startsWith).forEach(first::add);
            }
            assertThat(text(paper, 1)).contains("uncontrolled when printed").contains(titles.get(0));
        }
        assertThat(titles).hasSizeGreaterThan(20);
        assertThat(first).isEqualTo(titles);
    }

    @Test
    void theAppetiteIsAThickLineOnPaperAsWell() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            page.open(PageKinds.address("risks/matrix.html"));
            page.send("Emulation.setEmulatedMedia", Map.of("media", "print"));
            assertThat(page.evaluate(
                                    "getComputedStyle(document.querySelector('.matrix__cell--edge-up')).borderTopWidth"
                                            + " + ' ' + getComputedStyle(document.querySelector('.matrix__cell--edge-end')).borderRightWidth")
                            .asString())
                    .isEqualTo("3px 3px");
        }
    }

    private static String trouble(String path, PDDocument paper) throws IOException {
        boolean german = path.startsWith("de/");
        int most = LONGER.getOrDefault(path, MOST_SHEETS);
        String first = text(paper, 1);
        String title = SamplePortal.page(path).title().replaceFirst(" · .*", "");
        String asOf = german ? "20. November 2026" : "20 November 2026";
        List<String> missing = new ArrayList<>();
        for (String needed : List.of(title, asOf, german ? "Einstufung" : "Classification")) {
            if (!first.contains(needed)) {
                missing.add(needed);
            }
        }
        boolean overview = title.equals("Overview") || title.equals("Überblick");
        missing.remove(overview ? title : "");
        boolean screen = first.contains("Skip to") || first.contains("Find in table") || first.contains("Suchen in");
        return (paper.getNumberOfPages() > most ? paper.getNumberOfPages() + " sheets, " : "")
                + (missing.isEmpty() ? "" : "the first sheet does not say " + missing)
                + (screen ? "what only a screen needs is printed" : "");
    }

    private static PDDocument printed(DevTools page, String path) throws Exception {
        page.open(PageKinds.address(path));
        return Loader.loadPDF(page.printed());
    }

    private static String text(PDDocument paper, int sheet) throws IOException {
        PDFTextStripper one = new PDFTextStripper();
        one.setStartPage(sheet);
        one.setEndPage(sheet);
        String told = one.getText(paper).replaceAll("\\s+", " ").strip();
        return told.replaceFirst("^\\d+ / \\d+ ", "");
    }

    private static List<String> ids(String text) {
        return CONTROL.matcher(text).results().map(MatchResult::group).toList();
    }
}
