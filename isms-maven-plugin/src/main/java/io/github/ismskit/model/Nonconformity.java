package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that was not as it must be: what was put right, why it happened, and whether the cure worked. */
public record Nonconformity(
        Header header,
        Source source,
        LocalDate detected,
        Grade severity,
        Optional<String> correction,
        Optional<String> rootCause,
        List<PlannedAction> actions,
        Optional<Effectiveness> effectiveness,
        Status status,
        Optional<LocalDate> closed,
        List<MissedOccurrence> occurrences)
        implements Entry {

    /** Where it came to light. */
    public enum Source {
        AUDIT,
        INCIDENT,
        REVIEW,
        MONITORING,
        MISSED_ACTIVITY,
        OTHER
    }

    public enum Grade {
        MAJOR,
        MINOR,
        OBSERVATION
    }

    public enum Status {
        OPEN,
        ANALYSED,
        CORRECTED,
        CLOSED
    }

    /** Whether the cure worked, asked by a day and answered on another. */
    public record Effectiveness(
            Optional<LocalDate> due, Optional<LocalDate> verified, Optional<String> by, Optional<Boolean> effective) {}

    public Nonconformity {
        actions = List.copyOf(actions);
        occurrences = List.copyOf(occurrences);
    }

    public boolean isOpenOn(LocalDate day) {
        return status != Status.CLOSED || closed.map(date -> date.isAfter(day)).orElse(false);
    }

    @Override
    public Nonconformity with(Header other) {
        return new Nonconformity(
                other,
                source,
                detected,
                severity,
                correction,
                rootCause,
                actions,
                effectiveness,
                status,
                closed,
                occurrences);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .actions("actions", actions)
                .person(
                        "effectiveness.by",
                        effectiveness.flatMap(Effectiveness::by),
                        effectiveness.flatMap(Effectiveness::verified))
                .people();
    }

    @Override
    public List<Reference> references() {
        return MissedOccurrence.references(this, occurrences);
    }
}
