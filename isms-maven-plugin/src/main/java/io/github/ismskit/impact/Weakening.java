package io.github.ismskit.impact;

import io.github.ismskit.finding.Location;
import java.util.Optional;

/**
 * Something that is demanded less than before.
 *
 * @param record whose demand it is; {@code isms.yaml} for the settings
 * @param place where it is written now, or was
 * @param sentence what was demanded, and what still is
 * @param explainedBy the change record of the same change that names the record; empty where none does
 */
public record Weakening(String record, Location place, String sentence, Optional<String> explainedBy) {

    /** In compiler shape, as seen from where the content root has this prefix, with what to do where nothing explains it. */
    public String line(String prefix) {
        return place.seenFrom(prefix) + ": " + sentence
                + explainedBy.map(id -> "; " + id + " explains it").orElse("; " + remedy());
    }

    /** What would explain it; the settings, and what is gone, cannot be linked. */
    public String remedy() {
        return "add a change record whose reason or text names " + record;
    }
}
