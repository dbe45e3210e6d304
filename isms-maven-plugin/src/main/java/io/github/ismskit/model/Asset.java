package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something of value: information, or what carries it. */
public record Asset(
        Header header,
        String kind,
        Optional<Status> status,
        Optional<Worth> value,
        Optional<LocalDate> inScopeFrom,
        Optional<LocalDate> inScopeUntil,
        Reviews reviews)
        implements Reviewed {

    public enum Status {
        IN_USE,
        PLANNED,
        RETIRED
    }

    /** How much each property of the asset matters, from 1 to 5. */
    public record Worth(
            Optional<Integer> confidentiality, Optional<Integer> integrity, Optional<Integer> availability) {}

    /** There already and still; an asset without a status is in use. */
    public boolean isInUse() {
        return status.map(at -> at == Status.IN_USE).orElse(true);
    }

    @Override
    public Asset with(Header other) {
        return new Asset(other, kind, status, value, inScopeFrom, inScopeUntil, reviews);
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
