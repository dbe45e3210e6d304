package io.github.ismskit.ci;

import io.github.ismskit.Assessment;
import io.github.ismskit.duty.Duties;
import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.readiness.Judge;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.text.Counted;
import io.github.ismskit.text.MarkdownText;
import java.util.Comparator;
import java.util.List;

/** A summary for a comment at a pull request, or for the page of a build. */
public final class MarkdownReport {

    /** What GitHub takes as a comment. */
    public static final int COMMENT = 65_536;

    private static final int AHEAD_DAYS = 31;

    private final Bulletin bulletin;

    public MarkdownReport(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    /** @param limit in bytes, within which the least important is left out; nothing is said where not even the verdict fits */
    public String text(int limit) {
        String foot = foot();
        CappedText text = new CappedText(limit);
        int reserve = foot.length();
        if (!text.add(head(), reserve)) {
            return "";
        }
        List<String> due = bulletin.assessment().map(MarkdownReport::due).orElse(List.of());
        text.table(
                "\n### Findings\n\n| Severity | Where | Rule | What is wrong, and what to do |\n|---|---|---|---|\n",
                bulletin.findings().stream()
                        .sorted(Comparator.comparing(bulletin::weight))
                        .map(this::finding)
                        .toList(),
                count -> "… and " + Counted.of(count, "more finding") + ", all of them in `findings.json`",
                reserve + (due.isEmpty() ? 0 : limit / 8));
        text.table(
                "\n### Due within " + AHEAD_DAYS + " days\n\n| By | Whom | What |\n|---|---|---|\n",
                due,
                count -> "… and " + Counted.of(count, "more duty", "more duties") + "; `isms:todo` tells all",
                reserve);
        text.add(foot, 0);
        return text.toString();
    }

    /** A bot finds its comment again by the first line, which nobody sees. */
    private String head() {
        String marker = bulletin.category().replace("--", "%2D%2D");
        return "<!-- isms-maven-plugin: " + marker + " -->\n## ISMS: "
                + bulletin.verdict().key() + "\n\n"
                + MarkdownText.words(bulletin.headline()) + "\n"
                + bulletin.assessment().map(MarkdownReport::counts).orElse("");
    }

    private static String counts(Assessment assessment) {
        Obligations obligations = assessment.readiness().obligations();
        long evaluated =
                assessment.outcomes().stream().filter(Outcome::isEvaluated).count();
        String files = Counted.of(assessment.situation().files().size(), "evidence file") + " ("
                + Counted.of(Judge.bytes(assessment.situation()), "byte") + ")";
        return "\n| Looked at | |\n|---|---|\n"
                + "| Content | " + Counted.of(assessment.situation().documents(), "document") + ", "
                + Counted.of(assessment.records(), "record") + ", " + files + " |\n"
                + "| Rules | " + evaluated + " of " + assessment.outcomes().size() + " evaluated |\n"
                + "| Obligations | " + obligations.expected() + " expected: " + obligations.proven() + " proven, "
                + obligations.waived() + " explained, " + obligations.failed() + " failed |\n";
    }

    private String finding(Finding finding) {
        Location place = finding.location().seenFrom(bulletin.prefix());
        return "| " + severity(finding) + " | " + MarkdownText.code(place.file() + ":" + place.line()) + " | ["
                + MarkdownText.words(finding.rule()) + "](" + Docs.of(finding.rule()) + ") | "
                + MarkdownText.words(Bulletin.words(finding)) + " |\n";
    }

    private String severity(Finding finding) {
        String excuse = bulletin.excuse(finding);
        return finding.severity().key() + (excuse.isEmpty() ? "" : ", " + excuse);
    }

    private static List<String> due(Assessment assessment) {
        return Duties.of(assessment.situation(), AHEAD_DAYS).stream()
                .filter(duty -> !duty.lastGoodDay().isBefore(assessment.asOf()))
                .map(MarkdownReport::duty)
                .toList();
    }

    private static String duty(DutyItem duty) {
        return "| " + duty.lastGoodDay() + " | " + MarkdownText.words(duty.owner()) + " | "
                + MarkdownText.words(duty.what() + "; " + duty.where()) + " |\n";
    }

    private String foot() {
        return "\nJudged by isms-maven-plugin " + MarkdownText.words(bulletin.version()) + "\n";
    }
}
