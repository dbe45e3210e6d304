package io.github.ismskit.readiness;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.history.Gap;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reasons for which nothing can be said, although nothing was found wrong. */
public final class Doubts {

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
        if (obligations.expected() > 0) {
            whenZero(doubts, obligations.proven(), "none of the obligations that were due was proven");
        }
        whenZero(doubts, situation.files().size(), "no evidence file was found");
        whenZero(doubts, outcomes.size(), "no rule was run");
        if (clockIsWrong(outcomes)) {
            doubts.add("the day that is judged, " + situation.asOf() + ", is before the newest record");
        }
        leftOut(situation, Set.of()).ifPresent(doubts::add);
        notEvaluated(situation, outcomes).forEach(doubts::add);
        return doubts;
    }

    /** What is doubtful beside the errors: a document that was left out is told by its error, where it is one. */
    public static List<String> beside(Situation situation, List<Outcome> outcomes) {
        Set<String> told = outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .filter(finding -> Situation.isRefusal(finding) && finding.severity() == Severity.ERROR)
                .map(finding -> finding.location().file())
                .collect(Collectors.toSet());
        List<String> doubts =
                new ArrayList<>(about(situation, outcomes, Obligations.of(situation.calendar(), situation.period())));
        leftOut(situation, Set.of()).ifPresent(doubts::remove);
        leftOut(situation, told).ifPresent(doubts::add);
        return doubts;
    }

    /** However lightly a rule was made to weigh, what it refused is not among what was judged. */
    private static Optional<String> leftOut(Situation situation, Set<String> told) {
        Set<String> files = situation.refusals().stream()
                .map(finding -> finding.location().file())
                .filter(file -> !told.contains(file))
                .collect(Collectors.toCollection(TreeSet::new));
        int others = files.size() - 1;
        return files.stream()
                .findFirst()
                .map(first -> "what " + first + (others > 0 ? " and " + others + " more" : "") + " says was left out");
    }

    static boolean clockIsWrong(List<Outcome> outcomes) {
        return outcomes.stream()
                .anyMatch(outcome ->
                        outcome.rule().id().equals(CLOCK) && !outcome.findings().isEmpty());
    }

    private static Stream<String> notEvaluated(Situation situation, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> isRaisedBy(outcome, situation))
                .map(outcome -> outcome.rule().id() + " was not evaluated: "
                        + outcome.notEvaluated().orElseThrow());
    }

    /** A history that is cut off or was tampered with is a doubt; where there is none, nobody was promised a witness. */
    public static boolean isRaisedBy(Outcome outcome, Situation situation) {
        boolean noWitness = situation.history().gap().filter(Gap::isNoHistory).isPresent();
        return !outcome.isEvaluated()
                && outcome.weighs()
                && !(noWitness && outcome.rule().asksGit());
    }

    private static void whenZero(List<String> doubts, int count, String words) {
        if (count == 0) {
            doubts.add(words);
        }
    }
}
