package io.github.ismskit.catalogue;

import java.util.Optional;

/** A numbered requirement of a framework that is met as a whole and cannot be declared inapplicable. */
public record Clause(
        String number, String title, boolean documented, Optional<String> note, Optional<String> amendment) {

    /** True for the clause itself and for each of its sub-clauses: 9.2 contains 9.2.2, but not 9.21. */
    public boolean isOrContains(String other) {
        return other.equals(number) || other.startsWith(number + ".");
    }
}
