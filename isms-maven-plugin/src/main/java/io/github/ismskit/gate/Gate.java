package io.github.ismskit.gate;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Fingerprints;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.readiness.Doubts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a build goes on. It does where the verdict would be a pass without the findings that are only listed, and
 * nowhere else; the verdict itself stays what it is.
 *
 * @param failsFrom the least severity that stops a build
 * @param change what the change touches, where only that may stop the build
 */
public record Gate(Severity failsFrom, Baseline baseline, Optional<Touched> change) {

    /** The gate that everything has to pass. */
    public static Gate full(Severity failsFrom) {
        return new Gate(failsFrom, Baseline.EMPTY, Optional.empty());
    }

    public Decision decide(Assessment assessment) {
        List<Finding> findings = assessment.findings();
        List<String> fingerprints = Fingerprints.of("", findings);
        Set<String> covered = baseline.covered(findings, fingerprints);
        Set<Finding> stopping = new LinkedHashSet<>();
        Set<Finding> accepted = new LinkedHashSet<>();
        Set<Finding> elsewhere = new LinkedHashSet<>();
        change.ifPresent(touched -> stopping.addAll(touched.weakened()));
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (weighs(finding) && covered.contains(fingerprints.get(i))) {
                accepted.add(finding);
            } else if (weighs(finding)) {
                (isElsewhere(finding, fingerprints.get(i)) ? elsewhere : stopping).add(finding);
            }
        }
        Baseline gone = baseline.gone(assessment.outcomes(), findings);
        return new Decision(change.isPresent(), stopping, accepted, elsewhere, doubts(assessment, stopping), gone);
    }

    /** The baseline with everything that would stop a build of all today. */
    public Baseline grown(Assessment assessment) {
        return baseline.without(baseline.gone(assessment.outcomes(), assessment.findings()))
                .grown(assessment.findings(), this::weighs, assessment.asOf());
    }

    private boolean isElsewhere(Finding finding, String fingerprint) {
        return change.filter(touched -> !touched.holds(finding, fingerprint)).isPresent();
    }

    private boolean weighs(Finding finding) {
        return finding.severity().isAtLeast(failsFrom);
    }

    /** Errors hide the doubts behind them, so whoever only lists the errors has to ask for the doubts again. */
    private static List<String> doubts(Assessment assessment, Set<Finding> stopping) {
        return assessment.verdict() == Verdict.FAIL && stopping.isEmpty()
                ? Doubts.beside(assessment.situation(), assessment.outcomes())
                : assessment.readiness().doubts();
    }
}
