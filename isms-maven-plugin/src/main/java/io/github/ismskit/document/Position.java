package io.github.ismskit.document;

import io.github.ismskit.finding.Location;
import java.util.Optional;

/**
 * Where a value stands in its file; line and column count from 1.
 *
 * @param file in which it stands; empty where that is the file of the record, as it is but for what is inherited
 */
public record Position(int line, int column, Optional<String> file) {

    public static final Position START = new Position(1, 1);

    public Position(int line, int column) {
        this(line, column, Optional.empty());
    }

    /** @param own the file of the record */
    Location in(String own) {
        return new Location(file.orElse(own), line, column);
    }
}
