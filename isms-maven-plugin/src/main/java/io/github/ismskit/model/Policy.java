package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A policy: rules that somebody owns and somebody else approved. */
public record Policy(
        Header header,
        String version,
        DocumentStatus status,
        Optional<String> approver,
        Optional<LocalDate> approved,
        Optional<LocalDate> effective,
        Reviews reviews,
        List<String> audience,
        List<Edition> history,
        Optional<Acknowledgement> acknowledgement)
        implements Reviewed {

    /** One version of the text. */
    public record Edition(String version, LocalDate date, String by, String change) {

        /** The newest edition of a history that was there on the day. */
        static Optional<Edition> newest(List<Edition> history, LocalDate day) {
            return history.stream()
                    .filter(edition -> !edition.date().isAfter(day))
                    .max(Comparator.comparing(Edition::date));
        }
    }

    /** Whether readers must confirm that they read it, and the activity that asks them. */
    public record Acknowledgement(boolean required, Optional<String> campaignActivity) {}

    public Policy {
        audience = List.copyOf(audience);
        history = List.copyOf(history);
    }

    /** In force on the day: approved, and past the day from which it counts. */
    public boolean isEffectiveOn(LocalDate day) {
        return status == DocumentStatus.APPROVED
                && effective.or(() -> approved).map(from -> !from.isAfter(day)).orElse(true);
    }

    /** The policy as it stood on an earlier day: where it was approved again since, with the approval of the edition before. */
    public Policy asOf(LocalDate day) {
        if (approved.filter(day::isBefore).isEmpty()) {
            return this;
        }
        return Edition.newest(history, day)
                .map(edition -> new Policy(
                        header,
                        edition.version(),
                        status,
                        approver,
                        Optional.of(edition.date()),
                        Optional.of(edition.date()),
                        reviews,
                        audience,
                        history,
                        acknowledgement))
                .orElse(this);
    }

    @Override
    public Policy with(Header other) {
        return new Policy(
                other, version, status, approver, approved, effective, reviews, audience, history, acknowledgement);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .person("approver", approver, approved)
                .each("reviews", reviews.held(), "by", Reviews.Held::by, held -> Optional.of(held.date()))
                .each("history", history, "by", Edition::by, edition -> Optional.of(edition.date()))
                .people();
    }

    @Override
    public List<Reference> references() {
        return new Named(this)
                .record(
                        "acknowledgement.campaign-activity",
                        acknowledgement.flatMap(Acknowledgement::campaignActivity),
                        DocumentType.ACTIVITY)
                .references();
    }
}
