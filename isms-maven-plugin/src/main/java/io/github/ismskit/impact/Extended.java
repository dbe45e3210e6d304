package io.github.ismskit.impact;

import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a record demands less than the inherited one that it extends. */
public final class Extended {

    private final Weaker weaker;

    private Extended(RecordChange change) {
        this.weaker = new Weaker(change);
    }

    /** The records that extend an inherited one. */
    public static List<Entry> of(Isms isms) {
        return isms.entries().stream()
                .filter(entry -> isms.inheritance().original(entry).isPresent())
                .toList();
    }

    /** In which ways it demands less, with the change record that says why, where there is one. */
    public static List<Weakening> weakenings(Isms isms, Entry entry) {
        Explanations explanations = Explanations.in(isms);
        return isms.inheritance().original(entry).stream()
                .flatMap(original -> between(original, entry).stream())
                .map(explanations::told)
                .toList();
    }

    private static List<Weakening> between(Entry original, Entry entry) {
        RecordChange change = new RecordChange(
                entry.type(),
                entry.id(),
                entry.title(),
                entry.at(),
                RecordChange.Kind.CHANGED,
                Optional.of(original),
                Optional.of(entry),
                List.of());
        List<Weakening> all = new ArrayList<>(WeakerRecords.of(change));
        Extended extended = new Extended(change);
        extended.approval(entry);
        all.addAll(extended.weaker.found());
        return all;
    }

    /** Whoever approved the one text has not approved the other. */
    private void approval(Entry entry) {
        boolean ownText = entry.header().textFile().equals(entry.header().file());
        boolean approvedThere = entry.header()
                .source()
                .header()
                .get("approved")
                .flatMap(value -> value.position().file())
                .isPresent();
        String day = approved(entry).map(LocalDate::toString).orElse("");
        weaker.when(
                isInForce(entry) && !day.isEmpty() && ownText && approvedThere,
                "has a text of its own under the approval of another, that of " + day + "; approve it here");
    }

    private static boolean isInForce(Entry entry) {
        if (entry instanceof Policy policy) {
            return policy.status() == DocumentStatus.APPROVED;
        }
        return entry instanceof GovernedDocument document && document.isInUse();
    }

    private static Optional<LocalDate> approved(Entry entry) {
        if (entry instanceof Policy policy) {
            return policy.approved();
        }
        return entry instanceof GovernedDocument document ? document.approved() : Optional.empty();
    }
}
