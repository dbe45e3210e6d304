package io.github.ismskit.impact;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Location;
import io.github.ismskit.model.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A record, a person or {@code isms.yaml} that came, went or says something else.
 *
 * @param place where it is, or was
 * @param before the record as it was; empty for what is no record
 * @param fields what differs, by key; empty where it came or went
 */
public record RecordChange(
        DocumentType type,
        String id,
        String title,
        Location place,
        Kind kind,
        Optional<Entry> before,
        Optional<Entry> after,
        List<FieldChange> fields) {

    private static final int MOST_KEYS = 5;

    public enum Kind {
        ADDED("added"),
        CHANGED("changed"),
        REMOVED("removed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public RecordChange {
        fields = List.copyOf(fields);
    }

    /** Whether a key, or one below it, says something else. */
    boolean touches(String key) {
        return fields.stream().anyMatch(field -> field.isBelow(key));
    }

    boolean isChanged() {
        return kind == Kind.CHANGED;
    }

    /** The record in words: {@code risk R-01 (Data is lost)}. */
    public String what() {
        return switch (type) {
            case ISMS -> id;
            case PEOPLE -> "person " + id + " (" + title + ")";
            case REVIEW -> "management review " + id + " (" + title + ")";
            default -> type.key() + " " + id + " (" + title + ")";
        };
    }

    /** The kind of change and the keys, in words: {@code changed: owner, plan[0].due}. */
    public String words() {
        String keys = fields.stream().limit(MOST_KEYS).map(FieldChange::key).collect(Collectors.joining(", "));
        String more = fields.size() > MOST_KEYS ? " and " + (fields.size() - MOST_KEYS) + " more" : "";
        return kind.words() + (keys.isEmpty() ? "" : ": " + keys + more);
    }
}
