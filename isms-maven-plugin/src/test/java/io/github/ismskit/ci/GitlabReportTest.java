package io.github.ismskit.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What GitLab asks of a code quality report. */
final class GitlabReportTest {

    @Test
    void everyFindingIsAnIssueWithWhatGitlabAsksFor() {
        List<JsonNode> issues = read(Told.failing());
        assertThat(issues).hasSize(Told.failing().findings().size()).hasSizeGreaterThan(100);
        JsonNode first = issues.get(0);
        assertThat(first.get("check_name").asString()).isEqualTo("audit-is-held-as-planned");
        assertThat(first.get("description").asString()).startsWith("AUD-SURV-1 was planned for 2027-03-15");
        assertThat(first.get("severity").asString()).isEqualTo("critical");
        assertThat(first.get("location").get("path").asString()).isEqualTo("docs/isms/audits/surveillance-1.md");
        assertThat(first.get("location").get("lines").get("begin").asInt()).isEqualTo(6);
        assertThat(issues)
                .extracting(issue -> issue.get("fingerprint").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void severitiesAreThoseOfGitlab() {
        assertThat(read(Told.finding(
                        Told.flaw(Severity.ERROR, "x.md", 1, "a"),
                        Told.flaw(Severity.WARNING, "x.md", 2, "b"),
                        Told.flaw(Severity.INFO, "x.md", 3, "c"))))
                .extracting(issue -> issue.get("severity").asString())
                .containsExactly("critical", "minor", "info");
    }

    @Test
    void whatIsAcceptedIsMinorAndSaysWhy() {
        List<JsonNode> issues = read(Told.accepted(Told.flaw(Severity.ERROR, "x.md", 1, "a")));
        JsonNode issue = issues.get(issues.size() - 1);
        assertThat(issue.get("severity").asString()).isEqualTo("minor");
        assertThat(issue.get("description").asString()).endsWith(" (accepted in the baseline)");
    }

    @Test
    void whatCannotBeJudgedIsABlocker() {
        assertThat(read(Told.skipped()))
                .singleElement()
                .extracting(issue -> issue.get("severity").asString())
                .isEqualTo("blocker");
    }

    private static List<JsonNode> read(Bulletin bulletin) {
        List<JsonNode> issues = new ArrayList<>();
        new ObjectMapper().readTree(new GitlabReport(bulletin).bytes()).forEach(issues::add);
        return issues;
    }
}
