package io.github.ismskit.model;

import io.github.ismskit.finding.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody named by a record.
 *
 * @param key what the record names them as, such as {@code approver}
 * @param on the day on which they must be there; empty: on the day that the ISMS is judged
 */
public record Naming(String key, String person, Location location, Optional<LocalDate> on) {}
