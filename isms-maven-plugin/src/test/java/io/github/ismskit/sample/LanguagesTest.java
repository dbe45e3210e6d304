package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.portal.SiteTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample in German, and in a language of which nobody has heard. */
final class LanguagesTest {

    /** Where the portal's own words stand; content stands elsewhere. */
    private static final String OWN_WORDS =
            "th[scope=col], dt, caption, button, label, .menu__link, .footer nav a:not([href^=mailto]),"
                    + " .skip, .chip, .strip > span, .toc__title, legend, summary, option, main p, main h2, main h3, main figcaption,"
                    + " main text";

    @TempDir
    Path folder = Path.of("target");

    @Test
    void everyPageIsThereInGermanToo() {
        Set<String> english = pages(path -> !path.startsWith("de/"));
        Set<String> german = pages(path -> path.startsWith("de/"));
        english.remove("404.html");
        assertThat(german).hasSizeGreaterThan(300);
        Set<String> mirrored =
                german.stream().map(path -> path.substring(3)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(mirrored).isEqualTo(english);
    }

    @Test
    void pagesLeadToTheSamePageInTheOtherLanguage() {
        for (String path : List.of("index.html", "policies/pol-incident.html", "risks/r-01.html")) {
            Element toGerman = SamplePortal.page(path).expectFirst(".languages__link[lang=de]");
            String up = path.contains("/") ? "../" : "";
            assertThat(toGerman.attr("href")).isEqualTo(up + "de/" + path);
            Document german = SamplePortal.page("de/" + path);
            assertThat(german.expectFirst("html").attr("lang")).isEqualTo("de");
            assertThat(german.expectFirst(".languages__link[lang=en]").attr("href"))
                    .isEqualTo("../" + up + path);
        }
    }

    @Test
    void textsSayWhetherTheyAreTheOriginal() {
        Document original = SamplePortal.page("policies/pol-incident.html");
        assertThat(original.select("main").text()).contains("This is the approved original. Translations: Deutsch.");
        Document translation = SamplePortal.page("de/policies/pol-incident.html");
        assertThat(translation.expectFirst(".prose").hasAttr("lang")).isFalse();
        assertThat(translation.select("main").text()).contains("Maßgeblich ist das Original: English.");
        Document untranslated = SamplePortal.page("de/policies/pol-backup.html");
        assertThat(untranslated.expectFirst(".prose").attr("lang")).isEqualTo("en");
        assertThat(untranslated.select("main").text()).contains("Dieser Text ist nicht übersetzt");
    }

    @Test
    void searchKnowsTheWordsOfTheLanguage() throws IOException {
        String index = Files.readString(SamplePortal.folder().resolve("de/assets/search-index.de.js"));
        assertThat(index).contains("Richtlinie für Sicherheitsvorfälle").contains("policies/pol-incident.html");
        Element form = SamplePortal.page("de/risks/index.html").expectFirst("form.search");
        assertThat(form.attr("data-index")).isEqualTo("../assets/search-index.de.js");
        assertThat(form.attr("data-top")).isEqualTo("../../");
    }

    @Test
    void whatChecksSayIsMarkedAsEnglish() {
        Document readiness = SamplePortal.page("de/readiness/index.html");
        assertThat(readiness.select("#reasons [lang=en], #list [lang=en], main table [lang=en]"))
                .hasSizeGreaterThan(50);
        assertThat(SamplePortal.page("readiness/index.html").select("main [lang=en]"))
                .isEmpty();
    }

    @Test
    void aTranslationBehindItsOriginalSaysSo() throws IOException {
        Path content = SampleCopy.in(folder.resolve("isms")).root();
        Path policy = content.resolve("policies/incidents.md");
        Files.writeString(policy, Files.readString(policy).replace("version: \"2.0\"", "version: \"2.1\""));
        Path portal = SamplePortal.build(content, SamplePortal.DAY, folder.resolve("out"));
        assertThat(SamplePortal.page(portal, "de/policies/pol-incident.html")
                        .select("main .card--attention")
                        .text())
                .contains("Übersetzung hinter dem Original");
    }

    /** With a bundle that writes brackets around every phrase, words without brackets come from nowhere. */
    @Test
    void noWordOfThePortalIsWrittenIntoItsTemplates() throws IOException {
        Path templates = Pseudo.templates(folder.resolve("portal"));
        Path content = SampleCopy.in(folder.resolve("isms")).root();
        Path settings = content.resolve("isms.yaml");
        Files.writeString(settings, Files.readString(settings).replace("translations: [de]", "translations: [eo]"));
        Path portal = SamplePortal.build(
                content, SamplePortal.DAY, folder.resolve("out"), new SiteTemplate(Optional.of(templates)));
        Map<String, String> bare = new TreeMap<>();
        String written = Pseudo.written(content);
        int seen = 0;
        for (String path : SamplePortal.pages(portal)) {
            if (path.startsWith("eo/") && !path.startsWith("eo/glossary/")) {
                Document page = SamplePortal.page(portal, path);
                page.select("[aria-label]:not(.prose *)").stream()
                        .map(each -> each.attr("aria-label"))
                        .filter(label -> Pseudo.isBare(label, written))
                        .forEach(label -> bare.putIfAbsent(label, path));
                for (Element each : page.select(OWN_WORDS)) {
                    seen++;
                    if (each.closest(".prose") == null && Pseudo.isBare(each, written)) {
                        bare.putIfAbsent(each.tagName() + "." + each.className() + " " + each.text(), path);
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(5_000);
        assertThat(bare).isEmpty();
    }

    private static Set<String> pages(Predicate<String> which) {
        return SamplePortal.pages().stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
    }
}
