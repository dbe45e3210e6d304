package io.github.ismskit.model;

import io.github.ismskit.finding.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody named by a record.
 *
 * @param key what the record names them as, such as {@code approver}
 * @param on the day on which they must be there; empty: on the day that the ISMS is judged
 * @param undated true where the record does not tell when they acted; they must be known, and nothing more
 */
public record Naming(String key, String person, Location location, Optional<LocalDate> on, boolean undated) {

    static Naming on(String key, String person, Location location, Optional<LocalDate> day) {
        return new Naming(key, person, location, day, false);
    }

    static Naming undated(String key, String person, Location location) {
        return new Naming(key, person, location, Optional.empty(), true);
    }
}
