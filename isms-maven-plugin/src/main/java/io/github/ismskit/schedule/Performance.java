package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was done.
 *
 * @param occurrence the due date that it says it answers; empty: found from the day on which it was done
 * @param pieces how many files and links prove it
 */
public record Performance(String id, LocalDate performed, Optional<LocalDate> occurrence, int pieces) {}
