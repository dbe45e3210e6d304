package io.github.ismskit.document;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files are translations of a record: {@code backup.de.md} beside {@code backup.md}. */
final class Translations {

    private static final String OR_RENAME = ", or rename this file if it is a record of its own";

    private final Languages languages;
    private final Set<String> documents;

    /** @param documents every file that a type claims */
    Translations(Languages languages, List<ContentTree.Found> documents) {
        this.languages = languages;
        this.documents = documents.stream().map(ContentTree.Found::path).collect(Collectors.toSet());
    }

    /** The type of a document, which is that of its folder unless it is a translation. */
    DocumentType typeOf(ContentTree.Found found) {
        return translation(found.path()).isPresent()
                ? DocumentType.TRANSLATION
                : found.type().orElseThrow();
    }

    /** Whether the file is an original, or a translation into a language that is shown. */
    boolean isRead(ContentTree.Found found) {
        return translation(found.path())
                .map(each -> languages.translations().contains(each.language()))
                .orElse(true);
    }

    /** What is wrong with the names of translations. */
    List<Finding> problems() {
        return documents.stream()
                .sorted()
                .flatMap(path -> translation(path).flatMap(each -> problem(path, each)).stream())
                .toList();
    }

    /** Only where the language is declared, or where nothing else can be meant. */
    private Optional<TranslatedFile> translation(String path) {
        return TranslatedFile.of(path)
                .filter(each -> languages.translations().contains(each.language())
                        || (LanguageTag.isPlausible(each.language()) && documents.contains(each.original())));
    }

    private Optional<Finding> problem(String path, TranslatedFile file) {
        String original = file.original();
        if (!documents.contains(original)) {
            return finding(
                    path, "there is no " + original + " that this could be the translation of", "add it" + OR_RENAME);
        }
        if (translation(original).isPresent()) {
            return finding(path, original + " is a translation itself", "name this file after the original");
        }
        if (!languages.known() || languages.translations().contains(file.language())) {
            return Optional.empty();
        }
        if (file.language().equals(languages.original())) {
            return finding(
                    path,
                    "'" + file.language() + "' is the language of the originals",
                    "put this text into " + original + OR_RENAME);
        }
        return finding(
                path,
                "'" + file.language() + "' is not among the 'translations' of isms.yaml, so nobody would see this",
                "add it there" + OR_RENAME);
    }

    private static Optional<Finding> finding(String path, String message, String remedy) {
        return Optional.of(Finding.of("file-is-claimed", Severity.ERROR, Location.of(path), message, remedy));
    }
}
