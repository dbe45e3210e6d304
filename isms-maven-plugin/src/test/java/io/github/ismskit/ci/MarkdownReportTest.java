package io.github.ismskit.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.fixture.Payloads;
import io.github.ismskit.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The summary as it is drawn. */
final class MarkdownReportTest {

    @Test
    void beginsWithTheMarkThatABotLooksFor() {
        assertThat(text(Told.passing())).startsWith("<!-- isms-maven-plugin: isms/docs/isms/ -->\n## ISMS: pass\n");
    }

    @Test
    void tellsVerdictCountsAndFindings() {
        Document page = drawn(Told.failing());
        assertThat(page.expectFirst("h2").text()).isEqualTo("ISMS: fail");
        assertThat(page.text())
                .contains("ISMS fail on 2027-11-20 (simulation): 107 errors, 1 warning, 8 of 17 obligations proven")
                .contains("52 of 57 evaluated")
                .contains("17 expected: 8 proven, 0 explained, 9 failed");
        assertThat(page.select("tr:contains(ACT-ACCESS) td").eachText())
                .startsWith("error", "docs/isms/calendar/register.yaml:4", "activity-is-done-on-time");
    }

    @Test
    void whatIsAcceptedIsToldWithItsReason() {
        Document page = drawn(Told.accepted(Told.flaw(Severity.ERROR, "a.md", 7, "it is thin")));
        assertThat(page.select("tr:contains(it is thin) td").eachText())
                .startsWith("error, accepted in the baseline", "docs/isms/a.md:7", "says");
        assertThat(page.text()).contains("Gate ", "ISMS fail on ");
    }

    @Test
    void tellsWhatIsDueSoonAndNotWhatIsLate() {
        Document page = drawn(Told.minimal(LocalDate.of(2027, 3, 20)));
        assertThat(page.select("h3").eachText()).contains("Due within 31 days");
        assertThat(page.expectFirst("h3:contains(Due) + table").text())
                .contains("2027-04-01 jane Review Information security policy (POL-ISMS)");
    }

    @Test
    void whatCannotBeJudgedSaysWhy() {
        assertThat(drawn(Told.skipped()).text())
                .contains("ISMS: cannot-judge")
                .contains("cannot judge: isms.skip is set, so nothing was judged");
    }

    @Test
    void errorsComeBeforeWarningsAndTheRestIsCounted() {
        Finding[] many = IntStream.rangeClosed(1, 2000)
                .mapToObj(line -> Told.flaw(line == 2000 ? Severity.ERROR : Severity.WARNING, "a.md", line, "n" + line))
                .toArray(Finding[]::new);
        String text = text(Told.finding(many));
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(60_000, MarkdownReport.COMMENT);
        assertThat(text).contains("n2000").endsWith("\nJudged by isms-maven-plugin 1.0\n");
        int shown = drawn(Told.finding(many)).select("tr:contains(says)").size();
        assertThat(text).contains("… and " + (2000 - shown) + " more findings, all of them in `findings.json`");
    }

    @Test
    void neverGrowsBeyondItsLimit() {
        for (int limit : List.of(0, 10, 500, 1000, 5000, 20_000)) {
            String text = new MarkdownReport(Told.failing()).text(limit);
            assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(limit);
            assertThat(text.isEmpty() || text.contains("## ISMS: fail")).isTrue();
        }
        assertThat(new MarkdownReport(Told.failing()).text(500)).isNotEmpty();
    }

    @Test
    void whatContentSaysIsWordsAndNothingElse() {
        List<String> hostile = List.of(
                "a | b \\| c `d | e` \\",
                "line\n\n| x | y |\n# heading",
                "@octocat @org/team user@example.com",
                "#12 GH-12 org/repo#12 !12 ~label %milestone $snippet &epic",
                "https://evil.example www.evil.example [x](https://evil.example) ![x](https://evil.example/a.png)",
                "<b>bold</b> <!-- --> <img src=x onerror=pwned()> &lt;b&gt; &#64;octocat",
                "**bold** _it_ ~~gone~~ [ref] <https://evil.example> --> \u202Eabc\u0000");
        for (String words : hostile) {
            assertThat(drawn(words)).as(words).isEqualTo(List.of("error", "docs/isms/a¦.md:1", "says", plain(words)));
        }
        for (String words : Payloads.all()) {
            assertThat(drawn(words)).as(words).last().isEqualTo(plain(words));
        }
    }

    /** The cells of the row with the words, after a look at what else there is on the page. */
    private static List<String> drawn(String words) {
        Bulletin bulletin = Told.finding(Told.flaw(Severity.ERROR, "a|.md", 1, words));
        Document page = drawn(bulletin);
        assertThat(page.select("img, b, strong, em, del, h1, script, svg, iframe"))
                .isEmpty();
        assertThat(page.select("a[href]")).allMatch(link -> link.attr("href").startsWith(Docs.HOME));
        assertThat(page.wholeText()).doesNotContainPattern("[@#!~$]\\w|GH-\\d").doesNotContain("://", "www.");
        return page.expectFirst("tr:contains(says)").select("td").eachText();
    }

    private static String plain(String words) {
        return (PlainText.line(words) + "; put it right")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Document drawn(Bulletin bulletin) {
        MutableDataSet options = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create()));
        String html = HtmlRenderer.builder(options)
                .build()
                .render(Parser.builder(options).build().parse(text(bulletin)));
        return Jsoup.parse(html);
    }

    private static String text(Bulletin bulletin) {
        return new MarkdownReport(bulletin).text(MarkdownReport.COMMENT);
    }
}
