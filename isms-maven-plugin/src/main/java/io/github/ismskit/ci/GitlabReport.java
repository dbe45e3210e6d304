package io.github.ismskit.ci;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Fingerprints;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.report.Json;
import io.github.ismskit.text.PlainText;
import java.util.List;
import java.util.stream.IntStream;

/** The findings as a code quality report of GitLab. */
public final class GitlabReport {

    private final Bulletin bulletin;

    public GitlabReport(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    private record Issue(Finding finding, String fingerprint) {}

    public byte[] bytes() {
        List<Finding> findings = bulletin.findings();
        List<String> fingerprints = Fingerprints.of(bulletin.prefix(), findings);
        List<Issue> issues = IntStream.range(0, findings.size())
                .mapToObj(i -> new Issue(findings.get(i), fingerprints.get(i)))
                .toList();
        return Json.array(issues, this::issue);
    }

    private void issue(Json json, Issue issue) {
        Finding finding = issue.finding();
        Location place = bulletin.place(finding);
        json.text("description", PlainText.line(bulletin.told(finding)))
                .text("check_name", finding.rule())
                .text("fingerprint", issue.fingerprint())
                .text("severity", severity(finding))
                .object(
                        "location",
                        location -> location.text("path", place.file())
                                .object("lines", lines -> lines.number("begin", place.line())));
    }

    private String severity(Finding finding) {
        if (finding.rule().equals(Bulletin.VERDICT)) {
            return "blocker";
        }
        return switch (bulletin.weight(finding)) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO -> Severity.INFO.key();
        };
    }
}
