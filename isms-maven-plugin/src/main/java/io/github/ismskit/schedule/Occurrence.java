package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One due date and what came of it. */
public record Occurrence(
        LocalDate due,
        LocalDate opens,
        LocalDate lastGraceDay,
        OccurrenceState state,
        Optional<Performance> answer,
        List<Performance> supporting,
        Optional<Explanation> explanation,
        Optional<String> reason) {

    public boolean isProven() {
        return state == OccurrenceState.DONE || state == OccurrenceState.DONE_LATE;
    }

    public boolean isUnexplainedGap() {
        return explanation.isEmpty()
                && (state == OccurrenceState.OVERDUE
                        || state == OccurrenceState.MISSED
                        || state == OccurrenceState.NOT_RECORDED);
    }
}
