package io.github.ismskit.ci;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.report.ConsoleReport;
import io.github.ismskit.rule.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to tell a CI system.
 *
 * @param version of the plugin that judged
 * @param prefix the way from the root of the repository to the content root, with a slash at its end unless it is empty
 * @param failsFrom the least severity that fails the build
 * @param assessment empty where nothing was judged
 * @param doubts why nothing can be said, as findings, so that no report without them looks green
 */
public record Bulletin(
        String version, String prefix, Severity failsFrom, Optional<Assessment> assessment, List<Finding> doubts) {

    /** The name under which the verdict itself is told among the rules. */
    static final String VERDICT = "verdict";

    /** What the verdict states, as each rule states something. */
    static final String STATEMENT = "Every obligation that was expected is proven";

    public Bulletin {
        doubts = List.copyOf(doubts);
    }

    public static Bulletin of(Assessment assessment, String version, String prefix, Severity failsFrom) {
        List<Finding> doubts = assessment.readiness().doubts().stream()
                .map(doubt -> doubt(doubt, "put that right, and judge again"))
                .toList();
        return new Bulletin(version, prefix, failsFrom, Optional.of(assessment), doubts);
    }

    /** The bulletin of a build that judged nothing. */
    public static Bulletin unjudged(String why, String remedy, String version, String prefix) {
        return new Bulletin(version, prefix, Severity.ERROR, Optional.empty(), List.of(doubt(why, remedy)));
    }

    private static Finding doubt(String why, String remedy) {
        return Finding.of(VERDICT, Severity.ERROR, Location.of("isms.yaml"), "cannot judge: " + why, remedy);
    }

    Verdict verdict() {
        return assessment.map(Assessment::verdict).orElse(Verdict.CANNOT_JUDGE);
    }

    List<Outcome> outcomes() {
        return assessment.map(Assessment::outcomes).orElse(List.of());
    }

    /** Doubts, then whatever the rules found, in the order of files and lines. */
    List<Finding> findings() {
        return Stream.concat(doubts.stream(), assessment.stream().flatMap(each -> each.findings().stream()))
                .toList();
    }

    boolean failsBuild(Finding finding) {
        return finding.severity().isAtLeast(failsFrom);
    }

    /** The path of a finding's file from the root of the repository. */
    String path(Finding finding) {
        return prefix + finding.location().file();
    }

    /** The finding in the shape that compilers print. */
    String line(Finding finding) {
        return prefix + finding.line();
    }

    /** What is wrong and what to do. */
    static String words(Finding finding) {
        return finding.message() + "; " + finding.remedy();
    }

    /** The verdict with its counts in a line. */
    String headline() {
        return assessment
                .map(each -> new ConsoleReport(prefix).summary(each, Optional.empty()))
                .orElse("ISMS cannot-judge: nothing was judged");
    }

    /** Tells the reports of several ISMSs in one repository apart. */
    String category() {
        return "isms/" + WebPath.encoded(prefix);
    }
}
