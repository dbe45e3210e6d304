package io.github.ismskit.lookback;

import io.github.ismskit.model.Asset;
import io.github.ismskit.model.Change;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.Policy;
import io.github.ismskit.model.Reviewed;
import io.github.ismskit.model.Reviews;
import io.github.ismskit.model.Risk;
import io.github.ismskit.model.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of an ISMS was known on a day of the past, by the dates in its records. */
record Hindsight(Isms isms, LocalDate day) {

    /** The ISMS without the records of what happened later. */
    Isms known() {
        return isms.with(
                isms.entries().stream().filter(this::isKnown).map(this::asKnown).toList());
    }

    /** Records whose newest review or approval came later and may have replaced one that counted on the day. */
    Set<String> overwritten() {
        return isms.entries().stream()
                .filter(this::isKnown)
                .filter(entry -> isApprovedAgain(entry)
                        || reviews(entry).filter(this::isOverwritten).isPresent())
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private Entry asKnown(Entry entry) {
        if (entry instanceof Policy policy) {
            return policy.asOf(day);
        }
        return entry instanceof GovernedDocument document ? document.asOf(day) : entry;
    }

    private boolean isKnown(Entry entry) {
        return since(entry).map(first -> !first.isAfter(day)).orElse(true);
    }

    /** The first day that the record tells about itself; empty where it tells none, and is taken to have been there. */
    private static Optional<LocalDate> since(Entry entry) {
        if (entry instanceof Evidence evidence) {
            return evidence.recorded().or(() -> Optional.of(evidence.performed()));
        }
        if (entry instanceof Risk risk) {
            return Optional.of(risk.identified());
        }
        if (entry instanceof Nonconformity nonconformity) {
            return Optional.of(nonconformity.detected());
        }
        if (entry instanceof Incident incident) {
            return Optional.of(incident.detected());
        }
        if (entry instanceof Change change) {
            return Optional.of(change.date());
        }
        if (entry instanceof Waiver waiver) {
            return Optional.of(waiver.approved());
        }
        return written(entry);
    }

    private static Optional<LocalDate> written(Entry entry) {
        if (entry instanceof Policy policy) {
            return earliest(policy.approved(), policy.effective(), policy.reviews(), policy.history());
        }
        if (entry instanceof GovernedDocument document) {
            return earliest(document.approved(), document.effective(), document.reviews(), document.history());
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> earliest(
            Optional<LocalDate> approved,
            Optional<LocalDate> effective,
            Reviews reviews,
            List<Policy.Edition> history) {
        Stream<LocalDate> held = reviews.held().stream().map(Reviews.Held::date);
        Stream<LocalDate> editions = history.stream().map(Policy.Edition::date);
        return Stream.of(approved.stream(), effective.stream(), held, editions)
                .flatMap(each -> each)
                .min(LocalDate::compareTo);
    }

    private boolean isOverwritten(Reviews reviews) {
        return reviews.lastReviewed().filter(last -> last.isAfter(day)).isPresent()
                && reviews.held().stream().allMatch(held -> held.date().isAfter(day));
    }

    private boolean isApprovedAgain(Entry entry) {
        return approved(asKnown(entry))
                .filter(approved -> approved.isAfter(day))
                .isPresent();
    }

    private static Optional<LocalDate> approved(Entry entry) {
        if (entry instanceof Policy policy) {
            return policy.approved();
        }
        return entry instanceof GovernedDocument document ? document.approved() : Optional.empty();
    }

    /** Reviews of controls and of assets answer no check that is asked about the past. */
    private static Optional<Reviews> reviews(Entry entry) {
        return entry instanceof Control || entry instanceof Asset || !(entry instanceof Reviewed reviewed)
                ? Optional.empty()
                : Optional.of(reviewed.reviews());
    }
}
