package io.github.ismskit.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A numbered requirement of a framework that is met as a whole and cannot be declared inapplicable.
 *
 * @param documented whether it demands something in writing
 * @param records the types of records that answer the demand, beside documents that name the clause
 */
public record Clause(
        String number,
        String title,
        boolean documented,
        List<String> records,
        Optional<String> note,
        Optional<String> amendment) {

    public Clause {
        records = List.copyOf(records);
    }

    /** True for the clause itself and for each of its sub-clauses: 9.2 contains 9.2.2, but not 9.21. */
    public boolean isOrContains(String other) {
        return other.equals(number) || other.startsWith(number + ".");
    }
}
