package io.github.ismskit.readiness;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reasons for which nothing can be said, although nothing was found wrong. */
final class Doubts {

    private static final String CLOCK = "clock-is-sane";

    private Doubts() {}

    static List<String> about(Situation situation, List<Outcome> outcomes, Obligations obligations) {
        List<String> doubts = new ArrayList<>();
        whenZero(doubts, situation.documents(), "no document was found");
        whenZero(doubts, situation.isms().entries().size(), "no sound record was found");
        whenZero(
                doubts,
                obligations.expected(),
                "no recurring obligation of the period " + situation.period().from() + " to "
                        + situation.period().to() + " was due yet, so none could be proven");
        whenZero(doubts, situation.files().size(), "no evidence file was found");
        whenZero(doubts, outcomes.size(), "no rule was run");
        if (clockIsWrong(outcomes)) {
            doubts.add("the day that is judged, " + situation.asOf() + ", is before the newest record");
        }
        notEvaluated(outcomes).forEach(doubts::add);
        return doubts;
    }

    static boolean clockIsWrong(List<Outcome> outcomes) {
        return outcomes.stream()
                .anyMatch(outcome ->
                        outcome.rule().id().equals(CLOCK) && !outcome.findings().isEmpty());
    }

    private static Stream<String> notEvaluated(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.isEvaluated())
                .filter(outcome -> outcome.rule().severity() == Severity.ERROR)
                .map(outcome -> outcome.rule().id() + " was not evaluated: "
                        + outcome.notEvaluated().orElseThrow());
    }

    private static void whenZero(List<String> doubts, int count, String words) {
        if (count == 0) {
            doubts.add(words);
        }
    }
}
