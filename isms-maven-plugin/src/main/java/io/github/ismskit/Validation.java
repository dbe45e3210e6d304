package io.github.ismskit;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import java.util.List;

/** What the content says wrong, whatever the day. */
public record Validation(int documents, List<Finding> findings) {

    public Validation {
        findings = List.copyOf(findings);
    }

    /** Something was found, and no error in it. */
    public boolean isSound() {
        return documents > 0 && count(Severity.ERROR) == 0;
    }

    public long count(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }
}
