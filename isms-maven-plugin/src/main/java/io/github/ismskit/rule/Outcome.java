package io.github.ismskit.rule;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A rule and what came of it.
 *
 * @param severity the one in force, which {@code isms.yaml} may have changed
 * @param softened true where the severity in force weighs less than the rule's own
 * @param findings what does not hold, sorted, weighed by the severity in force
 * @param waived what does not hold either, but is covered by a valid exception
 */
public record Outcome(
        Rule rule,
        Severity severity,
        boolean softened,
        int lookedAt,
        List<Finding> findings,
        List<Waived> waived,
        Optional<String> notEvaluated) {

    public Outcome {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    public boolean isEvaluated() {
        return notEvaluated.isEmpty();
    }

    /** Whether it is an error by the rule itself or by {@code isms.yaml}: what is softened still has to look. */
    public boolean weighs() {
        return severity == Severity.ERROR || rule.severity() == Severity.ERROR;
    }

    public boolean holds() {
        return isEvaluated() && findings.isEmpty();
    }
}
