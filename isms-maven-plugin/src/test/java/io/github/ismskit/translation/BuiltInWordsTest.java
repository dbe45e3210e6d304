package io.github.ismskit.translation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Content;
import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.catalogue.Duty;
import io.github.ismskit.catalogue.Theme;
import io.github.ismskit.document.Value;
import io.github.ismskit.document.YamlResource;
import io.github.ismskit.sample.SamplePortal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in catalogue says everything in German and in French, in words that are neither English nor lost. */
final class BuiltInWordsTest {

    private static final Catalogue ENGLISH =
            Content.read(SamplePortal.CONTENT).isms().catalogue();

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everythingHasATitleOfItsOwn(String language) {
        Map<String, String> english = titles(ENGLISH);
        Map<String, String> told = titles(BuiltInWords.tell(ENGLISH, language));
        assertThat(told).hasSize(4 + 93 + 41 + 9).containsOnlyKeys(english.keySet());
        assertThat(told.values()).doesNotHaveDuplicates();
        told.forEach((id, title) -> {
            assertThat(title).as(id).isNotEqualTo(english.get(id)).isEqualTo(title.strip());
            assertThat(title.length()).as(id + ": " + title).isBetween(5, 50);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyNoteIsTold(String language) {
        Map<String, String> english = notes(ENGLISH);
        Map<String, String> told = notes(BuiltInWords.tell(ENGLISH, language));
        assertThat(told).hasSize(41 + 9).containsOnlyKeys(english.keySet());
        told.forEach((id, note) -> {
            assertThat(note).as(id).isNotEqualTo(english.get(id)).endsWith(".");
            assertThat(note.length()).as(id + ": " + note).isBetween(30, 270);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void namesNothingThatTheCatalogueDoesNotHave(String language) {
        Value.Mapping words = YamlResource.mapping("/io/github/ismskit/catalogue/iso27001-2022." + language + ".yaml");
        assertThat(words.members()).containsOnlyKeys("titles", "notes");
        assertThat(keys(words, "titles"))
                .isEqualTo(new TreeSet<>(titles(ENGLISH).keySet()));
        assertThat(keys(words, "notes")).isEqualTo(new TreeSet<>(notes(ENGLISH).keySet()));
    }

    @Test
    void nothingButWordsChanges() {
        Catalogue german = BuiltInWords.tell(ENGLISH, "de");
        assertThat(german.controls())
                .extracting(CatalogueControl::theme)
                .isEqualTo(
                        ENGLISH.controls().stream().map(CatalogueControl::theme).toList());
        assertThat(german.clauses())
                .extracting(Clause::records, Clause::amendment, Clause::documented)
                .isEqualTo(ENGLISH.clauses().stream()
                        .map(each -> org.assertj.core.groups.Tuple.tuple(
                                each.records(), each.amendment(), each.documented()))
                        .toList());
    }

    @Test
    void aRegionIsToldInItsLanguageAndAnUnknownLanguageInEnglish() {
        assertThat(BuiltInWords.tell(ENGLISH, "de-AT")).isEqualTo(BuiltInWords.tell(ENGLISH, "de"));
        assertThat(BuiltInWords.tell(ENGLISH, "sv")).isEqualTo(ENGLISH);
    }

    private static Set<String> keys(Value.Mapping words, String part) {
        return new TreeSet<>(
                ((Value.Mapping) words.get(part).orElseThrow()).members().keySet());
    }

    private static Map<String, String> titles(Catalogue catalogue) {
        Map<String, String> titles = new LinkedHashMap<>();
        catalogue.themes().forEach((Theme each) -> titles.put(each.id(), each.title()));
        catalogue.controls().forEach(each -> titles.put(each.id(), each.title()));
        catalogue.clauses().forEach(each -> titles.put(each.number(), each.title()));
        catalogue.duties().forEach((Duty each) -> titles.put(each.id(), each.title()));
        return titles;
    }

    private static Map<String, String> notes(Catalogue catalogue) {
        Map<String, String> notes = new LinkedHashMap<>();
        catalogue.clauses().forEach(each -> each.note().ifPresent(note -> notes.put(each.number(), note)));
        catalogue.duties().forEach(each -> each.note().ifPresent(note -> notes.put(each.id(), note)));
        return notes;
    }
}
