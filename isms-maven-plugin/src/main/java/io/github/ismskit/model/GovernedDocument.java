package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Any other document that the ISMS governs: the scope, the context, a procedure, a register of laws. */
public record GovernedDocument(
        Header header,
        Optional<String> version,
        Optional<DocumentStatus> status,
        Optional<String> approver,
        Optional<LocalDate> approved,
        Optional<LocalDate> effective,
        Reviews reviews,
        List<String> audience,
        List<Policy.Edition> history,
        Optional<Policy.Acknowledgement> acknowledgement)
        implements Reviewed {

    public GovernedDocument {
        audience = List.copyOf(audience);
        history = List.copyOf(history);
    }

    /** In use: not a draft, not retired; a document without a status is in use. */
    public boolean isInUse() {
        return status.map(at -> at == DocumentStatus.APPROVED).orElse(true);
    }

    /** The day that counts as its first review. */
    public Optional<LocalDate> begin() {
        return approved.or(() -> effective);
    }

    /** The document as it stood on an earlier day: where it was approved again since, with the approval before. */
    public GovernedDocument asOf(LocalDate day) {
        if (approved.filter(day::isBefore).isEmpty()) {
            return this;
        }
        return Policy.Edition.newest(history, day)
                .map(edition -> new GovernedDocument(
                        header,
                        Optional.of(edition.version()),
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
    public GovernedDocument with(Header other) {
        return new GovernedDocument(
                other, version, status, approver, approved, effective, reviews, audience, history, acknowledgement);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .person("approver", approver, approved)
                .each("reviews", reviews.held(), "by", Reviews.Held::by, held -> Optional.of(held.date()))
                .each("history", history, "by", Policy.Edition::by, edition -> Optional.of(edition.date()))
                .people();
    }

    @Override
    public List<Reference> references() {
        return new Named(this)
                .record(
                        "acknowledgement.campaign-activity",
                        acknowledgement.flatMap(Policy.Acknowledgement::campaignActivity),
                        DocumentType.ACTIVITY)
                .references();
    }
}
