package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A supplier whose security matters to ours, and the documents that vouch for it. */
public record Supplier(
        Header header,
        Tier tier,
        Optional<Status> status,
        Optional<String> services,
        Optional<String> data,
        Optional<LocalDate> contractUntil,
        List<Assurance> assurance,
        Reviews reviews)
        implements Reviewed {

    public enum Tier {
        CRITICAL,
        IMPORTANT,
        STANDARD
    }

    public enum Status {
        ACTIVE,
        ONBOARDING,
        ENDED
    }

    /** A certificate or report of the supplier; {@code file} is relative to the content root. */
    public record Assurance(String kind, Optional<LocalDate> validUntil, Optional<String> file) {}

    public Supplier {
        assurance = List.copyOf(assurance);
    }

    /** Neither ended nor still being taken on; a supplier without a status is in use. */
    public boolean isInUse() {
        return status.map(at -> at == Status.ACTIVE).orElse(true);
    }

    /** Reviewed again and again: in use, and one that matters or that says how often. */
    public boolean isReviewed() {
        return isInUse() && (tier != Tier.STANDARD || reviews.interval().isPresent());
    }

    /** A later document of the same kind has taken the place of this one. */
    public boolean isReplaced(Assurance older) {
        LocalDate until = older.validUntil().orElse(LocalDate.MAX);
        return assurance.stream()
                .filter(each -> each.kind().equals(older.kind()))
                .anyMatch(each -> each.validUntil().orElse(LocalDate.MAX).isAfter(until));
    }

    @Override
    public Supplier with(Header other) {
        return new Supplier(other, tier, status, services, data, contractUntil, assurance, reviews);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .each("reviews", reviews.held(), "by", Reviews.Held::by, held -> Optional.of(held.date()))
                .people();
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
