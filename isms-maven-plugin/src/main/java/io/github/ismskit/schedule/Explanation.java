package io.github.ismskit.schedule;

import java.time.LocalDate;

/**
 * Why an occurrence was not performed, told by another record.
 *
 * @param since the day from which the explanation exists
 */
public record Explanation(LocalDate due, Kind kind, String id, LocalDate since) {

    /** An exception can be granted beforehand; a nonconformity answers for what has happened. */
    public enum Kind {
        EXCEPTION,
        NONCONFORMITY
    }
}
