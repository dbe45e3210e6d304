package io.github.ismskit.rule;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.history.History;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a rule saw.
 *
 * @param lookedAt how many things it judged; a rule that holds for nothing says so
 * @param notEvaluated why the rule could not look, which is never a pass
 */
public record Check(int lookedAt, List<Finding> findings, Optional<String> notEvaluated) {

    public Check {
        findings = List.copyOf(findings);
    }

    /** Judges every item by itself. */
    public static <T> Check each(Collection<T> items, Function<T, Stream<Finding>> judge) {
        List<Finding> findings = new ArrayList<>();
        items.forEach(item -> judge.apply(item).forEach(findings::add));
        return new Check(items.size(), findings, Optional.empty());
    }

    public static Check of(int lookedAt, List<Finding> findings) {
        return new Check(lookedAt, findings, Optional.empty());
    }

    /** What a rule says that has git for a witness, where git cannot speak. */
    public static Check withoutWitness(History history) {
        return notEvaluated(history.words() + "; " + history.remedy());
    }

    public static Check notEvaluated(String reason) {
        return new Check(0, List.of(), Optional.of(reason));
    }
}
