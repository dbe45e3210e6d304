package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change of the organisation or its product, and whether it touches the ISMS (clause 6.3). */
public record Change(
        Header header,
        Kind kind,
        LocalDate date,
        boolean affectsIsms,
        Optional<String> reason,
        Map<String, Impact> impact,
        Optional<Status> status)
        implements Entry {

    public enum Kind {
        PRODUCT,
        SUPPLIER,
        ORGANISATION,
        TECHNOLOGY,
        LOCATION,
        LEGAL,
        ACQUISITION
    }

    public enum Status {
        PROPOSED,
        APPROVED,
        DONE,
        REJECTED
    }

    /** The answer for one part of the ISMS; without a review the part is not affected. */
    public record Impact(Optional<Review> review) {}

    /** Who looked at an affected part, and when. */
    public record Review(LocalDate reviewed, Optional<String> by, Optional<String> note) {}

    /** What a change that affects the ISMS must look at, in the order in which it is asked. */
    public static final List<String> PARTS = List.of("scope", "risks", "soa", "policies", "suppliers", "training");

    public Change {
        impact = Collections.unmodifiableMap(new LinkedHashMap<>(impact));
    }

    /** Whether somebody had said, by the day, what the change means for the part. */
    public boolean isAnsweredBy(String part, LocalDate day) {
        return Optional.ofNullable(impact.get(part))
                .filter(answer -> answer.review()
                        .filter(review -> review.reviewed().isAfter(day))
                        .isEmpty())
                .isPresent();
    }

    /** Whether somebody had looked at the part because of this change, by the day. */
    public boolean isReviewed(String part, LocalDate day) {
        return Optional.ofNullable(impact.get(part))
                .flatMap(Impact::review)
                .filter(review -> !review.reviewed().isAfter(day))
                .isPresent();
    }

    @Override
    public Change with(Header other) {
        return new Change(other, kind, date, affectsIsms, reason, impact, status);
    }

    @Override
    public List<Naming> people() {
        Named named = new Named(this).owner();
        impact.forEach((part, answer) -> answer.review()
                .ifPresent(
                        review -> named.person("impact." + part + ".by", review.by(), Optional.of(review.reviewed()))));
        return named.people();
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
