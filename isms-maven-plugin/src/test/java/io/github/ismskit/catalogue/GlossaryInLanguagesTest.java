package io.github.ismskit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glossary explains the same words in German and in French. */
final class GlossaryInLanguagesTest {

    private static final Pattern ENTRY = Pattern.compile(
            "(?m)^- id: ([a-z-]+)\\n  term: (.+)\\n  meaning: ((?:.+)(?:\\n    .+)*)(?:\\n  clause: \"(.+)\")?$");

    /** Words that are the same in both languages. */
    private static final List<String> SHARED = List.of(
            "Audit", "Cadence", "Classification", "Correction", "Incident", "Observation", "Occurrence", "Verdict");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void explainsTheSameWordsUnderTheSameIds(String language) {
        Map<String, MatchResult> english = entries("glossary.yaml");
        Map<String, MatchResult> told = entries("glossary." + language + ".yaml");
        assertThat(told).hasSizeGreaterThan(50).containsOnlyKeys(english.keySet());
        told.forEach((id, entry) -> {
            MatchResult original = english.getOrDefault(id, entry);
            assertThat(entry.group(4)).as(id).isEqualTo(original.group(4));
            assertThat(entry.group(3)).as(id).isNotEqualTo(original.group(3)).endsWith(".");
            assertThat(entry.group(2).length()).as(id).isBetween(3, 65);
            if (!SHARED.contains(entry.group(2))) {
                assertThat(entry.group(2)).as(id).isNotEqualTo(original.group(2));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void isSortedAsADictionaryOfTheLanguage(String language) {
        List<String> terms = ENTRY.matcher(BuiltInCatalogueTest.text("glossary." + language + ".yaml"))
                .results()
                .map(entry -> entry.group(2))
                .toList();
        assertThat(terms)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void leavesNoLineOutsideAnEntry(String language) {
        String rest = ENTRY.matcher(BuiltInCatalogueTest.text("glossary." + language + ".yaml"))
                .replaceAll("");
        assertThat(rest.lines()).isNotEmpty().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    private static Map<String, MatchResult> entries(String resource) {
        Map<String, MatchResult> entries = new TreeMap<>();
        ENTRY.matcher(BuiltInCatalogueTest.text(resource)).results().forEach(each -> entries.put(each.group(1), each));
        return entries;
    }
}
