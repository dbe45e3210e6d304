package io.github.ismskit.serve;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.text.Counted;
import java.util.List;

/**
 * What is said beside the pages.
 *
 * @param summary in a few words
 * @param troubles what keeps pages from being drawn, or the verdict from being known
 * @param errors in the order of files and lines
 */
record Told(String summary, List<String> troubles, List<Finding> errors, long warnings) {

    Told {
        troubles = List.copyOf(troubles);
        errors = List.copyOf(errors);
    }

    static Told of(Assessment assessment) {
        List<Finding> errors = assessment.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .sorted()
                .toList();
        long warnings = assessment.count(Severity.WARNING);
        String summary = assessment.verdict().key() + " on " + assessment.asOf()
                + (assessment.simulated() ? " (simulation)" : "") + ": "
                + Counted.of(errors.size(), "error") + ", " + Counted.of(warnings, "warning");
        List<String> doubts = assessment.readiness().doubts().stream()
                .map(doubt -> "cannot judge: " + doubt)
                .toList();
        return new Told(summary, doubts, errors, warnings);
    }

    /** Documents that cannot be taken as they are. */
    static Told refused(List<Finding> refusals) {
        return new Told(
                "the pages stay as they were: " + Counted.of(refusals.size(), "error"),
                List.of("The pages show the content as it was before these errors."),
                refusals,
                0);
    }

    static Told broken(String trouble) {
        return new Told("the pages stay as they were: " + trouble, List.of(trouble), List.of(), 0);
    }
}
