package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line of the statement of applicability: whether a control applies, why, and how far it is in place. */
public record Control(
        Header header,
        boolean applicable,
        List<Driver> drivers,
        Optional<String> justification,
        Optional<Implementation> implementation,
        Optional<Operation> operation,
        Optional<Exclusion> exclusion,
        Reviews reviews)
        implements Reviewed {

    /** Why a control applies. */
    public enum Driver {
        RISK,
        LEGAL,
        CONTRACT,
        BUSINESS,
        BASELINE
    }

    public enum Implementation {
        IMPLEMENTED,
        PARTIAL,
        PLANNED,
        NOT_STARTED
    }

    /** How a control works: by being done again and again, or by being built in. */
    public enum Operation {
        RECURRING,
        DESIGN
    }

    /** Who left a control out, when, and by when that is looked at again. */
    public record Exclusion(String by, LocalDate date, Optional<LocalDate> reviewBy) {}

    public Control {
        drivers = List.copyOf(drivers);
    }

    public boolean isInPlace() {
        return applicable
                && implementation.map(at -> at == Implementation.IMPLEMENTED).orElse(false);
    }

    @Override
    public Control with(Header other) {
        return new Control(other, applicable, drivers, justification, implementation, operation, exclusion, reviews);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .person("exclusion.by", exclusion.map(Exclusion::by), exclusion.map(Exclusion::date))
                .each("reviews", reviews.held(), "by", Reviews.Held::by, held -> Optional.of(held.date()))
                .people();
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
