package io.github.ismskit.prose;

import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.catalogue.Glossary;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.model.Isms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProseReaderTest {

    private static final Glossary GLOSSARY = new Glossary(List.of(
            new Glossary.Term("lapse", "Lapse", "It ends.", ""),
            new Glossary.Term("risk", "Risk", "It may happen.", "6.1.2"),
            new Glossary.Term("residual-risk", "Residual risk", "It remains.", ""),
            new Glossary.Term("soa", "Statement of applicability (SoA)", "All controls.", "")));

    private static final Set<String> FILES = Set.of("policies/plan.pdf", "policies/net map.png", "evidence/a.csv");

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            [[R-1]]                        § <a href="../risks/r-1.html">Title of R-1</a>
            [[R-1|the loss]]               § <a href="../risks/r-1.html">the loss</a>
            [[jane]]                       § <a href="../owners/jane.html">jane</a>
            [it](../risks/r-1.md)          § <a href="../risks/r-1.html">it</a>
            [it](../risks/r-1.md#then)     § <a href="../risks/r-1.html">it</a>
            [plan](plan.pdf)               § <a href="../files/policies/plan.pdf">plan</a>
            [rows](../evidence/a.csv)      § <a href="../files/evidence/a.csv">rows</a>
            ![map](net%20map.png)          § <img src="../files/policies/net%20map.png" alt="map" />
            [web](https://example.com/a)   § <a href="https://example.com/a" rel="noreferrer">web</a>
            <https://example.com/a>        § <a href="https://example.com/a" rel="noreferrer">https://example.com/a</a>
            [mail](mailto:a@example.com)   § <a href="mailto:a&#64;example.com">mail</a>
            ~~old~~ **new** `code`         § <del>old</del> <strong>new</strong> <code>code</code>
            """)
    void rendersAndResolves(String markdown, String expected) {
        Passage passage = read(markdown);
        assertThat(passage.html()).isEqualTo("<p>" + expected + "</p>");
        assertThat(passage.links()).allMatch(link -> link.broken().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[R-9]]                  | there is no record 'R-9'
            [it](../risks/r-9.md)    | there is no file risks/r-9.md in the content
            [it](../../secret.txt)   | it leads out of the content
            [it](#nowhere)           | no heading here is called that
            [it](//example.com)      | write the address with https: before it
            ![it](gone.png)          | there is no picture policies/gone.png in the content
            ![it](plan.pdf)          | 'pdf' is no kind of picture that pages show
            [it](ftp://example.com)  | links may begin with https:, http: or mailto:, not with 'ftp:'
            """)
    void tellsLinksThatLeadNowhereAtTheirPlace(String markdown, String why) {
        Passage passage = read("First line.\n\nSee " + markdown + "\n");
        assertThat(passage.links()).singleElement().satisfies(link -> {
            assertThat(link.broken()).contains(why);
            assertThat(link.location().toString())
                    .startsWith("policies/pol-1.md:")
                    .endsWith(":5");
        });
        assertThat(passage.html()).doesNotContain("<a ").doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x73;cript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](<java script:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](plan.pdf)",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<javascript:alert(1)>",
                "[x](https://e.example/\"onmouseover=\"alert(1))",
                "[[R-1|<img src=x onerror=alert(1)>]]",
                "# <svg onload=alert(1)>",
                "!!! note \"<img src=x onerror=alert(1)>\"\n    text",
                "```\"><script>alert(1)</script>\ncode\n```",
                "| <script>alert(1)</script> |\n|---|\n| x |",
                "x[^1]\n\n[^1]: <iframe src=javascript:alert(1)>",
                "{onclick=alert(1)}",
                "<style>body{display:none}</style>"
            })
    void letsNoScriptThrough(String markdown) {
        Document page = Jsoup.parseBodyFragment(read(markdown).html());
        assertThat(page.select("script, style, iframe, svg, object, embed, form, input"))
                .isEmpty();
        for (Element element : page.body().getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                assertThat(attribute.getValue().replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT))
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("vbscript:")
                        .doesNotStartWith("data:");
            });
        }
    }

    @Test
    void headingsBeginBelowTheTitleAndSkipNoLevel() {
        Passage passage = read("# Title of POL-1\n\n### Rules\n\n###### Deep\n\n### Rules\n\n[up](#rules)\n");
        assertThat(passage.headings())
                .containsExactly(
                        new Passage.Heading(2, "s-rules", "Rules"),
                        new Passage.Heading(3, "s-deep", "Deep"),
                        new Passage.Heading(2, "s-rules-2", "Rules"));
        assertThat(passage.html()).contains("<h3 id=\"s-deep\">Deep</h3>", "<a href=\"#s-rules\">up</a>");
    }

    @Test
    void tablesScrollByThemselvesAndAlignByClass() {
        String html = read("| a | b |\n|---|---:|\n| 1 | 2 |\n").html();
        assertThat(html)
                .startsWith("<div class=\"prose__table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">")
                .contains("<th class=\"align-right\">b</th>", "<td class=\"align-right\">2</td>")
                .doesNotContain("align=");
    }

    @Test
    void tasksAreWordsNotInputs() {
        assertThat(read("- [x] laptop returned\n- [ ] key returned\n").html())
                .contains(
                        "<li class=\"task\"><span class=\"hush\"><span class=\"added\">done:</span> </span>☑ laptop returned</li>")
                .contains(
                        "<li class=\"task\"><span class=\"hush\"><span class=\"added\">open:</span> </span>☐ key returned</li>");
    }

    @Test
    void aHeadThatSaysNothingHeadsNothing() {
        assertThat(read("| | Provider |\n|---|---|\n| Power | |\n").html())
                .contains("<tr><td></td><th>Provider</th></tr>", "<tr><td>Power</td><td> </td></tr>");
    }

    @Test
    void notesFootnotesAndDiagramsStayReadable() {
        assertThat(read("!!! warning\n    Mind the gap.\n").html())
                .contains(
                        "<div class=\"admonition\"><p class=\"admonition__title\"><span class=\"added\">Warning</span></p>");
        assertThat(read("Text.[^a]\n\n[^a]: Note.\n").html()).contains("<li id=\"fn-1\">", "href=\"#fn-1\"");
        assertThat(read("```mermaid\nA --> B\n```\n").html())
                .isEqualTo("<pre><code class=\"language-mermaid\">A --&gt; B\n</code></pre>");
    }

    @Test
    void whatIsSaidBesideTheAuthorIsToldInTheLanguageOfThePage() {
        String written =
                "| a |\n|---|\n| b |\n\n- [x] c\n- [ ] d\n\n!!! tip\n    e\n\n!!! tip \"Note\"\n    f\n\n!!! gdpr\n    g\n";
        String told = read(written).told(word -> "<" + word + " \"&\">").html();
        assertThat(told)
                .contains("aria-label=\"&lt;TABLE &quot;&amp;&quot;&gt;\"")
                .contains(
                        "<span class=\"added\">&lt;DONE &quot;&amp;&quot;&gt;</span> </span>☑ c",
                        "<span class=\"added\">&lt;OPEN &quot;&amp;&quot;&gt;</span> </span>☐ d",
                        "<p class=\"admonition__title\"><span class=\"added\">&lt;TIP &quot;&amp;&quot;&gt;</span></p>",
                        "<p class=\"admonition__title\">Note</p>",
                        "<p class=\"admonition__title\">Gdpr</p>");
    }

    @Test
    void aTextFitsIntoALongerPage() {
        String written = "## Rules\n\n###### Deep\n\n[up](#rules) `id=\"s-x\"` <h2 id=\"s-y\">[^a]\n\n[^a]: Note.\n";
        Passage passage = read(written);
        assertThat(passage.nestedIn("pol-1"))
                .contains("<h3 id=\"pol-1-s-rules\">Rules</h3>", "<h4 id=\"pol-1-s-deep\">Deep</h4>")
                .contains("<a href=\"#pol-1-s-rules\">up</a>", "<li id=\"pol-1-fn-1\">", "href=\"#pol-1-fn-1\"");
        assertThat(Jsoup.parse(passage.nestedIn("pol-1")).text())
                .isEqualTo(Jsoup.parse(passage.html()).text())
                .contains("id=\"s-x\" <h2 id=\"s-y\">");
        Passage failed = new Passage("<pre> id=\"s-x\"</pre>", List.of(), List.of(), List.of(), "it could not be read");
        assertThat(failed.nestedIn("pol-1")).isEqualTo(failed.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", ">", "*", "- ", "`", "![", "(", "[[", "> - "})
    void hostileTextsEndInSomethingThatCanBeShown(String mark) {
        Passage passage = read(mark.repeat(3000) + "x");
        assertThat(passage.html()).isNotBlank();
    }

    @Test
    void whatTheReaderOfRefusedDocumentsKnowsIsNotToldTwice() {
        Isms isms = Given.isms(policy("POL-1").saying("See [[R-7]]."))
                .refused(risk("R-7"))
                .on(LocalDate.of(2026, 11, 20))
                .isms();
        Passage passage =
                ProseReader.read(isms, Addresses.of(isms), GLOSSARY, FILES).of("POL-1");
        assertThat(passage.links()).extracting(BodyLink::broken).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            A lapse is a lapse.                 § <p>A @lapse:lapse@ is a lapse.</p>
            **Lapse**, LAPSE                    § <p><strong>@lapse:Lapse@</strong>, LAPSE</p>
            Lapses, collapse, a lapse-free day  § <p>Lapses, collapse, a lapse-free day</p>
            The residual risk is a risk.        § <p>The @residual-risk:residual risk@ is a @risk:risk@.</p>
            A risk is no residual risk          § <p>A @risk:risk@ is no @residual-risk:residual risk@</p>
            Residual risk, residual risk, risk  § <p>@residual-risk:Residual risk@, residual risk, @risk:risk@</p>
            residual, risk                      § <p>residual, @risk:risk@</p>
            The soa, or statement of applicability § <p>The @soa:soa@, or statement of applicability</p>
            `lapse` and [lapse](plan.pdf), risk § <p><code>lapse</code> and <a href="../files/policies/plan.pdf">lapse</a>, @risk:risk@</p>
            [[R-1|risk]] at a risk's end        § <p><a href="../risks/r-1.html">risk</a> at a @risk:risk@&#39;s end</p>
            <https://example.com/risk>          § <p><a href="https://example.com/risk" rel="noreferrer">https://example.com/risk</a></p>
            <b title="risk">                    § <p>&lt;b title&#61;&#34;@risk:risk@&#34;&gt;</p>
            """)
    void linksTheFirstUseOfAWordOfTheGlossary(String markdown, String expected) {
        assertThat(read(markdown).html())
                .isEqualTo(expected.replaceAll(
                        "@([a-z-]+):([^@]+)@", "<a class=\"term\" href=\"../glossary/index.html#$1\">$2</a>"));
    }

    @Test
    void linksWordsAcrossLinesAndLeavesHeadingsAlone() {
        String html =
                read("## Risk\n\n| Risk | b |\n|---|---|\n| lapse | b |\n\n!!! note \"Risk\"\n    The residual\n    risk.\n\n```\nrisk\n```\n\nRisk\n")
                        .html();
        assertThat(Jsoup.parse(html).select("a.term").eachText()).containsExactly("lapse", "residual risk", "Risk");
        assertThat(Jsoup.parse(html).select("h2 a, th a, pre a, .admonition__title a"))
                .isEmpty();
    }

    private static Passage read(String markdown) {
        Isms isms = Given.isms(policy("POL-1").saying(markdown), risk("R-1"))
                .on(LocalDate.of(2026, 11, 20))
                .isms();
        Prose prose = ProseReader.read(isms, Addresses.of(isms), GLOSSARY, FILES);
        assertThat(List.of(prose.of("R-1"))).containsExactly(Passage.EMPTY);
        return prose.of("POL-1");
    }
}
