package io.github.ismskit.translation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.sample.SampleCopy;
import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample, which has three policies in German, as it is read in German. */
final class TranslatedTest {

    private static final Assessment WHOLE = SamplePortal.assess(SamplePortal.DAY);
    private static final Translated GERMAN = Translated.of(WHOLE, "de");

    @TempDir
    private Path folder;

    @Test
    void tellsATranslatedRecordInItsLanguage() {
        Entry policy = GERMAN.assessment().isms().entry("POL-REMOTE").orElseThrow();
        assertThat(policy.title()).isEqualTo("Richtlinie zum mobilen Arbeiten");
        assertThat(policy.header().summary()).contains("Arbeitet, wo ihr wollt, so sorgfältig wie im Büro.");
        assertThat(html("POL-REMOTE")).contains("Nutzt den Firmenlaptop").doesNotContain("company laptop");
        assertThat(GERMAN.languageOf("POL-REMOTE")).isEqualTo("de");
        assertThat(GERMAN.isBehind("POL-REMOTE")).isFalse();
    }

    @Test
    void tellsWhatNobodyTranslatedAsItWasWritten() {
        assertThat(GERMAN.assessment().isms().entry("POL-DEVICE").orElseThrow().title())
                .isEqualTo("Device policy");
        assertThat(GERMAN.languageOf("POL-DEVICE")).isEqualTo("en");
        assertThat(GERMAN.original()).hasSize(WHOLE.records() - 3);
    }

    @Test
    void aLinkWithoutWordsOfItsOwnShowsTheTranslatedTitle() throws IOException {
        SampleCopy sample = SampleCopy.in(folder);
        Files.writeString(
                folder.resolve("calendar/awareness.de.md"), "---\ntitle: Schulung\ntranslated: 2026-10-01\n---\n");
        Translated german = Translated.of(assess(), "de");
        assertThat(sample).isNotNull();
        assertThat(german.assessment().situation().prose().of("POL-USE").html())
                .contains("activities/act-awareness.html\">Schulung</a>");
    }

    @Test
    void callsControlsAndClausesByTheirNamesInTheLanguage() {
        Isms isms = GERMAN.assessment().isms();
        String title = isms.catalogue().control("A.8.13").orElseThrow().title();
        assertThat(title).isEqualTo("Datensicherung und Rücksicherungstests");
        assertThat(isms.control("A.8.13").orElseThrow().title()).isEqualTo(title);
        assertThat(isms.catalogue().clause("4.3").orElseThrow().title()).isEqualTo("Geltungsbereich des ISMS");
    }

    @Test
    void callsThemSoAlsoWhereThatIsTheLanguageOfTheContent() throws IOException {
        SampleCopy.in(folder).change(Map.of("file", "isms.yaml", "from", "language: en", "to", "language: fr"));
        Translated french = Translated.of(assess(), "fr");
        Isms isms = french.assessment().isms();
        assertThat(isms.control("A.8.2").orElseThrow().title()).isEqualTo("Droits d’administration");
        assertThat(french.assessment().situation().prose().of("R-01").html())
                .contains("href=\"../controls/a-8-2.html\">Droits d’administration</a>");
        assertThat(french.original()).isEmpty();
        assertThat(french.languageOf("R-01")).isEqualTo("fr");
    }

    @Test
    void judgesNothingAnew() {
        assertThat(GERMAN.assessment().verdict()).isEqualTo(WHOLE.verdict());
        assertThat(GERMAN.assessment().findings()).isEqualTo(WHOLE.findings());
        assertThat(GERMAN.assessment().readiness().obligations())
                .isEqualTo(WHOLE.readiness().obligations());
        assertThat(GERMAN.assessment().isms().entries())
                .extracting(Entry::id)
                .isEqualTo(WHOLE.isms().entries().stream().map(Entry::id).toList());
    }

    @Test
    void inTheLanguageOfTheOriginalsItIsWhatItWas() {
        Translated english = Translated.of(WHOLE, "en");
        assertThat(english.assessment()).isSameAs(WHOLE);
        assertThat(english.original()).isEmpty();
        assertThat(english.languageOf("POL-DEVICE")).isEqualTo("en");
    }

    @Test
    void tellsWhichTranslationIsBehind() throws IOException {
        SampleCopy.in(folder).change(Map.of("file", "policies/remote-work.de.md", "from", "\"1.1\"", "to", "\"1.0\""));
        Translated german = Translated.of(assess(), "de");
        assertThat(german.behind()).containsExactly("POL-REMOTE");
        assertThat(german.isBehind("POL-REMOTE")).isTrue();
    }

    @Test
    void evidenceIsCalledAfterItsActivityInTheLanguage() throws IOException {
        SampleCopy.in(folder);
        Files.writeString(
                folder.resolve("calendar/awareness.de.md"), "---\ntitle: Schulung\ntranslated: 2026-10-01\n---\n");
        Isms isms = Translated.of(assess(), "de").assessment().isms();
        assertThat(isms.evidence())
                .filteredOn(
                        each -> each.activity().filter("ACT-AWARENESS"::equals).isPresent())
                .filteredOn(each -> each.header().source().header().get("title").isEmpty())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.title()).isEqualTo("Schulung, " + each.performed()));
    }

    @Test
    void whatAnEditionWithholdsItWithholdsInEveryLanguage() throws IOException {
        SampleCopy.in(folder)
                .change(Map.of(
                        "file",
                        "policies/remote-work.md",
                        "from",
                        "classification: internal",
                        "to",
                        "classification: restricted"));
        Files.writeString(folder.resolve("policies/geheim.pdf"), "x");
        Files.writeString(
                folder.resolve("policies/remote-work.de.md"),
                "---\ntitle: Geheime Richtlinie\ntranslates: \"1.0\"\n---\n[Plan](geheim.pdf)\n");
        Assessment whole = assess();
        assertThat(whole.findings()).anyMatch(each -> each.line().contains("policies/remote-work.de.md"));
        Cut cut = Cut.of(whole, Edition.AUDITOR);
        assertThat(cut.assessment().isms().translations()).hasSize(2);
        Translated german = Translated.of(cut, "de");
        assertThat(german.assessment().isms().entry("POL-REMOTE")).isEmpty();
        assertThat(german.assessment().situation().files())
                .doesNotContainKey("policies/geheim.pdf")
                .isNotEmpty();
        assertThat(german.assessment().findings())
                .hasSameSizeAs(whole.findings())
                .noneMatch(each -> each.line().contains("remote-work"));
        assertThat(german.assessment().situation().prose().byTranslation())
                .doesNotContainKey("policies/remote-work.de.md");
        assertThat(german.cut().withheld()).contains("POL-REMOTE");
    }

    @Test
    void staffReadTheTranslationOfWhatTheyMayRead() {
        Translated german = Translated.of(Cut.of(WHOLE, Edition.STAFF), "de");
        assertThat(german.assessment()
                        .isms()
                        .entry("POL-INCIDENT")
                        .orElseThrow()
                        .title())
                .isEqualTo("Richtlinie für Sicherheitsvorfälle");
        assertThat(german.assessment().situation().prose().of("POL-INCIDENT").html())
                .contains("(withheld)")
                .doesNotContain("DOC-RESPONSE");
    }

    private Assessment assess() {
        return new Assessor().assess(folder, AsOf.day(SamplePortal.DAY));
    }

    private static String html(String id) {
        return GERMAN.assessment().situation().prose().of(id).html();
    }
}
