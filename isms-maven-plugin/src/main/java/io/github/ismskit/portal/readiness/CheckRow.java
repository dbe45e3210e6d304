package io.github.ismskit.portal.readiness;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.rule.Outcome;
import java.util.List;

/** A rule and what came of it; the passing ones are told as well, so that a reader sees what was looked at. */
public record CheckRow(
        String rule,
        String statement,
        List<Ref> clauses,
        Chip state,
        String severity,
        boolean changed,
        int lookedAt,
        int findings,
        int waived,
        String notEvaluated) {

    static CheckRow of(Outcome outcome) {
        return new CheckRow(
                outcome.rule().id(),
                outcome.rule().statement(),
                outcome.rule().clauses().stream()
                        .map(number -> new Ref("../clauses/index.html#c-" + number.replace('.', '-'), number, ""))
                        .toList(),
                state(outcome),
                outcome.severity().key(),
                outcome.severity() != outcome.rule().severity(),
                outcome.lookedAt(),
                outcome.findings().size(),
                outcome.waived().size(),
                outcome.notEvaluated().orElse(""));
    }

    /** Holds, or the weight of the heaviest finding; a rule that found nothing to judge says so. */
    static Chip state(Outcome outcome) {
        if (!outcome.isEvaluated()) {
            return new Chip("not-evaluated", "Not evaluated", "neutral", "question");
        }
        if (!outcome.findings().isEmpty()) {
            Severity heaviest = outcome.findings().stream()
                    .map(finding -> finding.severity())
                    .min(Severity::compareTo)
                    .orElseThrow();
            return Status.of(heaviest);
        }
        return outcome.lookedAt() == 0
                ? new Chip("nothing", "Nothing to judge", "neutral", "dash")
                : new Chip("holds", "Holds", "good", "tick");
    }
}
