package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a translation of a record has to follow.
 *
 * @param version of the record, where it has one
 * @param changed the last day on which the record says that it was written, approved or changed; a review that changed nothing
 *     is none
 */
public record Master(Optional<String> version, Optional<LocalDate> changed) {

    public static Master of(Entry entry) {
        List<LocalDate> days = new ArrayList<>();
        Happened.of(entry).stream()
                .filter(event -> !event.key().equals("last-reviewed"))
                .forEach(event -> days.add(event.day()));
        if (entry instanceof Reviewed reviewed) {
            reviewed.reviews().held().stream().filter(Reviews.Held::changed).forEach(held -> days.add(held.date()));
        }
        if (entry instanceof GovernedDocument document) {
            document.history().forEach(edition -> days.add(edition.date()));
        } else if (entry instanceof Risk risk) {
            risk.history().forEach(score -> days.add(score.date()));
        }
        return new Master(version(entry), days.stream().max(Comparator.naturalOrder()));
    }

    private static Optional<String> version(Entry entry) {
        if (entry instanceof Policy policy) {
            return Optional.of(policy.version());
        }
        return entry instanceof GovernedDocument document ? document.version() : Optional.empty();
    }
}
