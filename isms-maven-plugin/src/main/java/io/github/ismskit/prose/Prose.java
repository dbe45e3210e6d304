package io.github.ismskit.prose;

import java.util.Map;
import java.util.Optional;

/** The bodies of all records, parsed. */
public record Prose(Map<String, Passage> byRecord) {

    public Prose {
        byRecord = Map.copyOf(byRecord);
    }

    public Passage of(String recordId) {
        return Optional.ofNullable(byRecord.get(recordId)).orElse(Passage.EMPTY);
    }
}
