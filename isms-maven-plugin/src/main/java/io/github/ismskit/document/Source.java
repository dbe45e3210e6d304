package io.github.ismskit.document;

import io.github.ismskit.finding.Location;
import java.util.Optional;

/**
 * Where a record was written: its file, and its header with the place of every key.
 *
 * @param descent where it comes from; empty for what is this repository's alone
 */
public record Source(String file, Value.Mapping header, Optional<Descent> descent) {

    public Source(String file, Value.Mapping header) {
        this(file, header, Optional.empty());
    }

    /** The first line of the record. */
    public Location start() {
        return at(header.position());
    }

    /**
     * The place of the value that the path leads to: keys, and indexes of lists as numbers. Where the path ends early,
     * the last key or item that exists; so a missing key points to its parent.
     */
    public Location at(Object... path) {
        Value value = header;
        Position position = header.position();
        for (Object step : path) {
            Optional<Value> next = step(value, step);
            if (next.isEmpty()) {
                break;
            }
            value = next.get();
            position = value.position();
        }
        return at(position);
    }

    /** The place of a value of the header. */
    public Location at(Position position) {
        return position.in(file);
    }

    /** The file in which the text below the header stands, from which its links begin. */
    public String textFile() {
        return descent.map(Descent::textFile).orElse(file);
    }

    /** Whether it lies in another repository, and nothing here adds to it. */
    public boolean isElsewhere() {
        return descent.filter(each -> each.original().isEmpty()).isPresent();
    }

    private static Optional<Value> step(Value value, Object step) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.get(step.toString());
        }
        if (value instanceof Value.Items items
                && step instanceof Integer index
                && index < items.values().size()) {
            return Optional.of(items.values().get(index));
        }
        return Optional.empty();
    }
}
