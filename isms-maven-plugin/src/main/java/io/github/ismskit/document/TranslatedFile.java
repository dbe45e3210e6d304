package io.github.ismskit.document;

import java.util.Optional;

/**
 * What the name of a translation says.
 *
 * @param original the path of the file that was translated, such as {@code policies/backup.md}
 * @param language such as {@code de}
 */
public record TranslatedFile(String original, String language) {

    private static final String MARKDOWN = ".md";

    /** {@code policies/backup.de.md}; empty for a name without a tag of the form of a language. */
    public static Optional<TranslatedFile> of(String path) {
        if (!path.endsWith(MARKDOWN)) {
            return Optional.empty();
        }
        String stem = path.substring(0, path.length() - MARKDOWN.length());
        int dot = stem.lastIndexOf('.');
        if (dot <= stem.lastIndexOf('/') + 1) {
            return Optional.empty();
        }
        return Optional.of(new TranslatedFile(stem.substring(0, dot) + MARKDOWN, stem.substring(dot + 1)))
                .filter(each -> LanguageTag.FORM.matcher(each.language()).matches());
    }

    /** Whether the word before the ending can hardly be anything but a language. */
    public boolean isPlausible() {
        return LanguageTag.isPlausible(language);
    }
}
