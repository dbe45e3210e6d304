package io.github.ismskit.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a header and where it stands; only what the content format allows can be said. */
public sealed interface Value {

    Position position();

    /** Everything that is not one of the other kinds: dates, versions and words stay as they were written. */
    record Text(Position position, String text) implements Value {}

    /** A plain integer without a leading zero. */
    record Whole(Position position, long number) implements Value {}

    /** {@code true} or {@code false}, nothing else. */
    record Flag(Position position, boolean flag) implements Value {}

    /** {@code null} or a key without a value. */
    record Nothing(Position position) implements Value {}

    /** A list. */
    record Items(Position position, List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A key of a mapping and what it holds. */
    record Member(Position key, Value value) {}

    /** Keys and their values in the order of the file. */
    record Mapping(Position position, Map<String, Member> members) implements Value {
        public static final Mapping EMPTY = new Mapping(Position.START, Map.of());

        public Mapping {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        public Optional<Value> get(String key) {
            return Optional.ofNullable(members.get(key)).map(Member::value);
        }
    }
}
