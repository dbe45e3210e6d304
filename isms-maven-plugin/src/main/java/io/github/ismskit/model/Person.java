package io.github.ismskit.model;

import io.github.ismskit.document.Source;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody, or a role, who may own, approve or audit; both days are inclusive. */
public record Person(
        String id,
        String name,
        Optional<String> role,
        Optional<String> email,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> deputy,
        Source source) {

    public boolean isThereOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
