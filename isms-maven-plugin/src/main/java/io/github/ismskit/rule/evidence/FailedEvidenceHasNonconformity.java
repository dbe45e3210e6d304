package io.github.ismskit.rule.evidence;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Isms;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.stream.Stream;

/** What failed is answered by a nonconformity. */
public final class FailedEvidenceHasNonconformity implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Evidence of a failure names the nonconformity that answers it";
    }

    @Override
    public List<String> clauses() {
        return List.of("10.2");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        return Check.each(
                situation.isms().evidence(),
                evidence -> evidence.outcome() == Evidence.Outcome.FAIL
                                && evidence.nonconformities().isEmpty()
                                && !isAnswered(situation.isms(), evidence)
                        ? Stream.of(finding(
                                evidence,
                                evidence.at("outcome"),
                                evidence.id() + " failed but names no nonconformity",
                                "write one and list it under 'nonconformities'"))
                        : Stream.empty());
    }

    /** A failure is not made undone by a record that says otherwise, but the correction may name what was forgotten. */
    private static boolean isAnswered(Isms isms, Evidence evidence) {
        return isms.correctionsOf(evidence).stream()
                .anyMatch(correction -> correction.outcome() == Evidence.Outcome.FAIL
                        || !correction.nonconformities().isEmpty());
    }
}
