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
 */
public record Outcome(Rule rule, Severity severity, boolean softened, Check check) {

    public boolean isEvaluated() {
        return check.notEvaluated().isEmpty();
    }

    public boolean holds() {
        return isEvaluated() && check.findings().isEmpty();
    }

    public Optional<String> notEvaluated() {
        return check.notEvaluated();
    }

    public List<Finding> findings() {
        return check.findings();
    }
}
