package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides the state of single occurrences of a plan, seen on a day. */
record Look(Plan plan, int minimumPieces, LocalDate asOf) {

    Occurrence at(Plan.Window window, List<Performance> matched, List<Explanation> explanations) {
        Optional<Performance> answer = matched.stream()
                .filter(each -> each.performed().isBefore(window.nextOpens()))
                .findFirst();
        List<Performance> supporting = matched.stream()
                .filter(each -> !Optional.of(each).equals(answer))
                .toList();
        Optional<Explanation> granted = explanations.stream()
                .filter(each -> each.kind() == Explanation.Kind.EXCEPTION)
                .filter(each -> !each.since().isAfter(window.lastGraceDay()))
                .findFirst();
        Optional<Suspension> suspension = plan.suspensionOn(window.due());
        OccurrenceState state = answer.map(done -> answered(window, done))
                .orElseGet(() ->
                        granted.isPresent() || suspension.isPresent() ? OccurrenceState.SKIPPED : unanswered(window));
        Optional<Explanation> explanation =
                granted.or(() -> explanations.stream().findFirst());
        return new Occurrence(
                window.due(),
                window.opens(),
                window.lastGraceDay(),
                state,
                answer,
                supporting,
                explanation,
                suspension.map(Suspension::reason));
    }

    private OccurrenceState answered(Plan.Window window, Performance answer) {
        if (answer.pieces() < minimumPieces) {
            return OccurrenceState.NOT_RECORDED;
        }
        return answer.performed().isAfter(window.lastGraceDay()) ? OccurrenceState.DONE_LATE : OccurrenceState.DONE;
    }

    private OccurrenceState unanswered(Plan.Window window) {
        if (asOf.isBefore(window.due().minusDays(plan.cadence().leadDays()))) {
            return OccurrenceState.PLANNED;
        }
        if (!asOf.isAfter(window.lastGraceDay())) {
            return OccurrenceState.DUE_SOON;
        }
        return asOf.isBefore(window.nextOpens()) ? OccurrenceState.OVERDUE : OccurrenceState.MISSED;
    }
}
