package io.github.ismskit.schedule;

import java.time.LocalDate;

/** Why something was not done. */
public record Explanation(LocalDate due, Kind kind, String id, LocalDate since) {
    public enum Kind {
        EXCEPTION,
        NONCONFORMITY
    }
}
