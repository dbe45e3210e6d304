package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.Validation;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.text.Counted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people read in the console: every finding by file and line, and one last line that says it all. */
public final class ConsoleReport {

    private final String prefix;

    /** @param prefix put before the paths of content files, so that they can be opened from where the build runs */
    public ConsoleReport(String prefix) {
        this.prefix = prefix;
    }

    /** One compiler-shaped line a finding; a blank line between files. */
    public List<ConsoleLine> lines(List<Finding> findings) {
        List<ConsoleLine> lines = new ArrayList<>();
        String file = "";
        for (Finding finding : findings.stream().sorted().toList()) {
            if (!file.isEmpty() && !file.equals(finding.location().file())) {
                lines.add(new ConsoleLine(Severity.INFO, ""));
            }
            file = finding.location().file();
            lines.add(new ConsoleLine(finding.severity(), finding.line(prefix)));
        }
        if (!lines.isEmpty()) {
            lines.add(new ConsoleLine(Severity.INFO, ""));
        }
        return lines;
    }

    /** Findings that are only listed, so that nobody takes them for what stops the build. */
    public List<ConsoleLine> aside(String heading, Collection<Finding> findings) {
        List<ConsoleLine> lines = new ArrayList<>();
        findings.stream()
                .sorted()
                .forEach(each -> lines.add(
                        new ConsoleLine(Severity.INFO, "  " + each.severity().key() + ": " + each.line(prefix))));
        if (!lines.isEmpty()) {
            lines.add(0, new ConsoleLine(Severity.INFO, heading));
            lines.add(new ConsoleLine(Severity.INFO, ""));
        }
        return lines;
    }

    /** Why nothing can be said. */
    public List<ConsoleLine> doubts(List<String> doubts) {
        return doubts.stream()
                .map(doubt -> new ConsoleLine(Severity.ERROR, "cannot judge: " + doubt))
                .toList();
    }

    /** Verdict, counts, until when it holds, and where to look. */
    public String summary(Assessment assessment, Optional<String> portal) {
        Obligations obligations = assessment.readiness().obligations();
        String day = assessment.asOf() + (assessment.simulated() ? " (simulation)" : "");
        return "ISMS " + assessment.verdict().key() + " on " + day + ": "
                + Counted.of(assessment.count(Severity.ERROR), "error") + ", "
                + Counted.of(assessment.count(Severity.WARNING), "warning") + ", "
                + obligations.proven() + " of " + Counted.of(obligations.expected(), "obligation") + " proven"
                + (obligations.waived() > 0 ? ", " + obligations.waived() + " explained" : "")
                + holds(assessment)
                + portal.map(address -> "; portal: " + address).orElse("");
    }

    public String summary(Validation validation) {
        long errors = validation.count(Severity.ERROR);
        return "ISMS content " + (errors == 0 ? "is sound" : "is not sound") + ": "
                + Counted.of(validation.documents(), "document") + ", " + Counted.of(errors, "error") + ", "
                + Counted.of(validation.count(Severity.WARNING), "warning");
    }

    private static String holds(Assessment assessment) {
        if (assessment.verdict() != Verdict.PASS) {
            return "";
        }
        return assessment
                .readiness()
                .validUntil()
                .map(day -> "; holds until " + day + " if nothing more is recorded")
                .orElse("; nothing lapses within the next year");
    }
}
