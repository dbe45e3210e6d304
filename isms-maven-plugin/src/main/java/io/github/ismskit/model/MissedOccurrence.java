package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An occurrence that a nonconformity or an exception answers for: an activity and a due date. */
public record MissedOccurrence(String activity, LocalDate due) {

    static List<Reference> references(Entry entry, List<MissedOccurrence> occurrences) {
        return new Named(entry)
                .eachRecord(
                        "occurrences",
                        occurrences,
                        "activity",
                        occurrence -> Optional.of(occurrence.activity()),
                        DocumentType.ACTIVITY)
                .references();
    }
}
