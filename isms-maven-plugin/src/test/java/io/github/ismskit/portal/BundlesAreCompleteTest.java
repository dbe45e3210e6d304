package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.document.StoredFile;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles and those who say their phrases: none is missing, none is idle, and all languages have the same places. */
final class BundlesAreCompleteTest {

    private static final Path TEMPLATES = Path.of("../site-template/src/main/resources/isms-portal");
    private static final Path SOURCES = Path.of("src/main/java/io/github/ismskit");

    private static final Pattern SAID = Pattern.compile("\\b(say|count)\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)[\"']");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyPhraseThatIsSaidIsThere() {
        Set<String> english = keys("en");
        Set<String> unknown = new TreeSet<>();
        Matcher said = SAID.matcher(everything());
        int seen = 0;
        while (said.find()) {
            seen++;
            String key = said.group(1).equals("count") ? said.group(2) + ".other" : said.group(2);
            if (!english.contains(key) && !said.group(2).equals("word.")) {
                unknown.add(key);
            }
        }
        assertThat(seen).isGreaterThan(20);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyPhraseIsSaidSomewhere() {
        Set<String> literals = new TreeSet<>();
        Matcher literal = LITERAL.matcher(everything());
        while (literal.find()) {
            literals.add(literal.group(1));
        }
        Set<String> idle = keys("en").stream()
                .filter(key -> !key.startsWith("word."))
                .map(key -> key.replaceFirst("\\.(one|other)$", ""))
                .filter(key -> !literals.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void noLanguageLacksAPhraseOrHasOneTooMany(String language) {
        var phrases = new Bundles(new TemplateFiles(Optional.empty(), Map.of())).phrases(language);
        assertThat(phrases.missing()).isEmpty();
        assertThat(phrases.unheard()).isEmpty();
        assertThat(keys(language)).hasSizeGreaterThan(100);
    }

    @Test
    void aSlipInAnEnglishKeyIsToldAndAPhraseForATemplateOfOnesOwnIsNot(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("i18n"));
        Files.writeString(
                own.resolve("i18n/portal_en.properties"), "common.ovner=Accountable\nharbour.pilots=Pilots\n");
        assertThat(new Bundles(new TemplateFiles(Optional.of(own), Map.of())).remarks("en", List.of()))
                .containsExactly(
                        "i18n/portal_en.properties: 'common.ovner' is said nowhere, did you mean 'common.owner'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status.done=Done {",
                "date.short=tt",
                "date.long=d MMMM HH:mm",
                "date.month=d MMM",
                "status.done=\\u12"
            })
    void aPhraseThatCannotBeToldIsNamed(String line, @TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("i18n"));
        Files.writeString(own.resolve(Bundles.path("nl")), line);
        Bundles bundles = new Bundles(new TemplateFiles(Optional.of(own), Map.of()));
        assertThatThrownBy(() -> bundles.phrases("nl"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageStartingWith("i18n/portal_nl.properties")
                .hasMessageContaining("; ");
    }

    @Test
    void allPhrasesThatCannotBeToldAreNamedAtOnce(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("i18n"));
        Files.writeString(
                own.resolve(Bundles.path("nl")),
                "status.done={\ndate.month=MMM uu\ndate.short=HH\nstatus.open=Open {0}");
        Bundles bundles = new Bundles(new TemplateFiles(Optional.of(own), Map.of()));
        assertThatThrownBy(() -> bundles.phrases("nl"))
                .hasMessageContainingAll("'date.short' is 'HH'", "'status.done' is '{'")
                .message()
                .doesNotContain("date.month", "status.open");
    }

    @Test
    void aRegionSpeaksItsLanguage() {
        var austrian = new Bundles(new TemplateFiles(Optional.empty(), Map.of())).phrases("de-AT");
        assertThat(austrian.missing()).isEmpty();
        assertThat(austrian.say("status.done")).isEqualTo("Erledigt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyLanguageHasTheSamePlacesForValues(String language) {
        Properties english = bundle("en");
        Properties other = bundle(language);
        Map<String, String> different = new TreeMap<>();
        for (String key : other.stringPropertyNames()) {
            // one thing may be told without its number
            boolean singular = key.endsWith(".one");
            if (!singular && !places(other.getProperty(key)).equals(places(english.getProperty(key, "")))) {
                different.put(key, other.getProperty(key));
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void pagesNameWhatIsWrongWithAFileAsChecksDo() {
        var english = new Bundles(new TemplateFiles(Optional.empty(), Map.of())).phrases("en");
        for (StoredFile.Nature nature : StoredFile.Nature.values()) {
            assertThat(english.word(nature)).isEqualTo(nature.words());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void wordsOfStatusesAreShort(String language) {
        Properties bundle = bundle(language);
        List<String> statuses = bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith("status."))
                .toList();
        assertThat(statuses).hasSizeGreaterThan(15);
        assertThat(statuses)
                .filteredOn(key -> bundle.getProperty(key).length() > 25)
                .isEmpty();
    }

    @Test
    void oneThingIsNotToldLikeSeveral() {
        Properties english = bundle("en");
        List<String> counted = english.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".one"))
                .toList();
        assertThat(counted).hasSizeGreaterThan(50);
        assertThat(counted)
                .filteredOn(key -> english.getProperty(key).matches(".*\\{0} (people|[a-z]{3,}s)\\b.*"))
                .isEmpty();
    }

    /** French sets a space before these signs, at which a line must not end. */
    @Test
    void aSignOfFrenchStaysOnTheLineOfItsWord() {
        Pattern torn = Pattern.compile(" [;:?!»]|« ");
        List<String> phrases =
                bundle("fr").values().stream().map(Object::toString).toList();
        assertThat(phrases).filteredOn(phrase -> torn.matcher(phrase).find()).isEmpty();
        assertThat(phrases).filteredOn(phrase -> phrase.contains("\u00a0:")).hasSizeGreaterThan(20);
    }

    private static Set<String> places(String phrase) {
        return PLACE.matcher(phrase).results().map(each -> each.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language) {
        return bundle(language).stringPropertyNames();
    }

    private static Properties bundle(String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEMPLATES.resolve(Bundles.path(language)))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String everything() {
        return texts(TEMPLATES, ".ftlh") + texts(SOURCES, ".java");
    }

    private static String texts(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : walk.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
