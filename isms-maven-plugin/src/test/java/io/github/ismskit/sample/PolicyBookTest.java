package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** All policies in one print. */
final class PolicyBookTest {

    @Test
    void holdsEveryPolicyOfTheRegisterWithItsWholeText() {
        Document book = SamplePortal.page("policies/all.html");
        List<String> listed = SamplePortal.page("policies/index.html").select("#list tbody th a").stream()
                .map(link -> link.attr("href"))
                .toList();
        List<String> held = book.select("article h2 a").stream()
                .map(link -> link.attr("href"))
                .toList();
        assertThat(held).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(listed);
        for (Element article : book.select("article")) {
            String own = "policies/" + article.select("h2 a").attr("href").replaceFirst("^.*/", "");
            assertThat(article.select(".prose").text())
                    .as(own)
                    .isEqualTo(SamplePortal.page(own).select(".prose").text())
                    .isNotEmpty();
        }
    }

    @Test
    void beginsWithItsContentsAndWhereItComesFrom() {
        Document book = SamplePortal.page("policies/all.html");
        assertThat(book.select("#contents tbody th a"))
                .hasSizeGreaterThan(20)
                .allSatisfy(link -> assertThat(
                                book.select(link.attr("href")).select("h2").text())
                        .isEqualTo(link.text()));
        assertThat(book.select("main > .facts").text())
                .contains(
                        "Tidewatch Systems GmbH", "20 November 2026", "isms-maven-plugin", "uncontrolled when printed");
        assertThat(SamplePortal.page("policies/index.html").select("a[href$=policies/all.html]"))
                .hasSize(1);
    }

    @Test
    void isClassifiedAsTheHighestOfItsPoliciesAndNotAsThePortal() {
        assertThat(SamplePortal.page("policies/index.html")
                        .select(".footer__provenance")
                        .text())
                .contains("restricted");
        Document book = SamplePortal.page("policies/all.html");
        assertThat(book.select("main > .facts, .footer__provenance, header").text())
                .contains("internal; uncontrolled when printed", "Classification internal", "· internal ·")
                .doesNotContain("restricted");
    }

    @Test
    void skipsNoHeading() {
        int above = 0;
        for (Element heading : SamplePortal.page("policies/all.html").select("h1, h2, h3, h4, h5, h6")) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isBetween(1, above + 1);
            above = level;
        }
        assertThat(above).isGreaterThan(1);
    }

    @Test
    void saysInWhichLanguageATextIsThatHasNotBeenTranslated() {
        Document book = SamplePortal.page("de/policies/all.html");
        assertThat(book.select("h1").text()).isEqualTo("Alle Richtlinien");
        assertThat(book.select("article .prose[lang=en]")).isNotEmpty();
        assertThat(book.select("article .prose:not([lang])")).isNotEmpty();
        assertThat(book.select("article:has(.prose[lang=en]) > .muted")).hasSameSizeAs(book.select(".prose[lang=en]"));
    }
}
