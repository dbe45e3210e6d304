package io.github.ismskit.prose;

import java.util.Map;
import java.util.Optional;

/**
 * The bodies of all records, parsed.
 *
 * @param byTranslation the bodies of translations, by their file
 */
public record Prose(Map<String, Passage> byRecord, Map<String, Passage> byTranslation) {

    public Prose {
        byRecord = Map.copyOf(byRecord);
        byTranslation = Map.copyOf(byTranslation);
    }

    /** The bodies of records without translations. */
    public Prose(Map<String, Passage> byRecord) {
        this(byRecord, Map.of());
    }

    public Passage of(String recordId) {
        return Optional.ofNullable(byRecord.get(recordId)).orElse(Passage.EMPTY);
    }

    public Passage ofTranslation(String file) {
        return Optional.ofNullable(byTranslation.get(file)).orElse(Passage.EMPTY);
    }
}
