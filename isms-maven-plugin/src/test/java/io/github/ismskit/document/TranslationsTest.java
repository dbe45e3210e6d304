package io.github.ismskit.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TranslationsTest {

    @TempDir
    private Path root;

    @Test
    void aFileInADeclaredLanguageIsATranslationOfTheOneBesideIt() throws IOException {
        write("isms.yaml", "translations: [de]");
        assertThat(types("policies/a.md", "policies/a.de.md"))
                .containsExactly("isms", "translation policies/a.de.md", "policy policies/a.md");
        assertThat(read().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.v2", "notes.old", "notes.1", "notes.de2", "notes.DE", "notes.deu", "notes.xx"})
    void whatIsNoLanguageStaysARecord(String name) throws IOException {
        write("isms.yaml", "translations: [de]");
        assertThat(types("policies/notes.md", "policies/" + name + ".md"))
                .contains("policy policies/" + name + ".md")
                .hasSize(3);
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void alanguageThatNobodyNamesIsNoneWithoutTheOriginal() throws IOException {
        write("isms.yaml", "translations: [de]");
        assertThat(types("policies/a.fr.md")).contains("policy policies/a.fr.md");
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void alanguageOfThreeLettersCountsWhereItIsDeclared() throws IOException {
        write("isms.yaml", "translations: [gsw, pt-BR]");
        assertThat(types("policies/a.md", "policies/a.gsw.md", "policies/a.pt-BR.md"))
                .contains("translation policies/a.gsw.md", "translation policies/a.pt-BR.md");
        assertThat(read().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            policies/b.de.md    | there is no policies/b.md that this could be the translation of
            policies/a.fr.md    | 'fr' is not among the 'translations' of isms.yaml, so nobody would see this
            policies/a.en.md    | 'en' is the language of the originals
            policies/a.de.de.md | policies/a.de.md is a translation itself
            """)
    void tellsATranslationThatCannotBeOne(String file, String message) throws IOException {
        write("isms.yaml", "translations: [de]");
        types("policies/a.md", "policies/a.de.md", file);
        assertThat(read().findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.line()).startsWith(file + ":1:1: [file-is-claimed] " + message + "; "));
    }

    @Test
    void blamesNoFileWhereNobodyKnowsTheLanguages() throws IOException {
        write("isms.yaml", "translations: [de");
        assertThat(types("policies/a.md", "policies/a.fr.md")).contains("translation policies/a.fr.md");
        assertThat(read().findings()).extracting(Finding::rule).containsExactly("document-is-readable");
    }

    @Test
    void filesBesideATranslationAndThoseThatItLinksToAreClaimed() throws IOException {
        write("isms.yaml", "translations: [de]");
        types("policies/a.md", "policies/a.de.md");
        write("policies/a.de.pdf", "x");
        write("policies/plan.pdf", "x");
        write("policies/a.de.md", "---\ntitle: A\n---\n[Plan](plan.pdf)\n");
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void theFormOfATagIsThatOfTheSchema() throws IOException {
        String schema = Files.readString(Path.of("src/main/resources/io/github/ismskit/schema/isms.schema.json"));
        assertThat(schema).contains("\"pattern\": \"" + LanguageTag.FORM.pattern() + "\"");
    }

    /** The type of every document, with its file where it is in a folder. */
    private List<String> types(String... files) throws IOException {
        for (String file : files) {
            write(file, "---\ntitle: A\n---\nText.\n");
        }
        return read().documents().stream()
                .map(each -> each.type().key()
                        + (each.type() == DocumentType.ISMS
                                ? ""
                                : " " + each.source().file()))
                .toList();
    }

    private Reading read() {
        return new DocumentReader().read(root);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
