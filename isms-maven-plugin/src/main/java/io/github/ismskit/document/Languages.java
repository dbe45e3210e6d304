package io.github.ismskit.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The languages that {@code isms.yaml} names.
 *
 * @param known false where it could not be read, so that nobody blames a file for what it may well say
 */
record Languages(boolean known, String original, Set<String> translations) {

    private static final Languages UNKNOWN = new Languages(false, "", Set.of());

    Languages {
        translations = Set.copyOf(translations);
    }

    static Languages of(List<Document> organisation) {
        return organisation.stream()
                .map(Document::header)
                .map(Languages::of)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Languages of(Value.Mapping header) {
        Set<String> translations = new HashSet<>();
        if (header.get("translations").orElse(Value.Mapping.EMPTY) instanceof Value.Items items) {
            items.values().forEach(item -> text(item).ifPresent(translations::add));
        }
        String original = header.get("language").flatMap(Languages::text).orElse("en");
        return new Languages(true, original, translations);
    }

    private static Optional<String> text(Value value) {
        return value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
