package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One due date and what came of it.
 *
 * @param opens the first day on which doing it counts for this due date
 * @param lastGraceDay the last day on which doing it is on time
 * @param answer what proves it
 * @param supporting what was done within its time besides
 * @param explanation the record that says why it was not done
 * @param reason why it is skipped, in words, where no record says so
 */
public record Occurrence(
        LocalDate due,
        LocalDate opens,
        LocalDate lastGraceDay,
        OccurrenceState state,
        Optional<Performance> answer,
        List<Performance> supporting,
        Optional<Explanation> explanation,
        Optional<String> reason) {

    public Occurrence {
        supporting = List.copyOf(supporting);
    }

    public boolean isProven() {
        return state == OccurrenceState.DONE || state == OccurrenceState.DONE_LATE;
    }

    /** Not done in its time, and nobody answers for it. */
    public boolean isUnexplainedGap() {
        return isGap() && explanation.isEmpty();
    }

    /** Past its due date and still on time. */
    public boolean isInGraceOn(LocalDate day) {
        return state == OccurrenceState.DUE_SOON && day.isAfter(due);
    }

    /** Answered already, or past the last day on which that would be on time. */
    public boolean isToBeProvenOn(LocalDate day) {
        return isProven() || day.isAfter(lastGraceDay);
    }

    /** Ids of everything that proves it, the answer first. */
    public List<String> answers() {
        return Stream.concat(answer.stream(), supporting.stream())
                .map(Performance::id)
                .toList();
    }

    /** Can still be done for this due date. */
    public boolean isOpen() {
        return state == OccurrenceState.DUE_SOON
                || state == OccurrenceState.OVERDUE
                || state == OccurrenceState.PLANNED;
    }

    private boolean isGap() {
        return state == OccurrenceState.OVERDUE
                || state == OccurrenceState.MISSED
                || state == OccurrenceState.NOT_RECORDED;
    }
}
