package io.github.ismskit.ci;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.gate.Decision;
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
 * @param decision what of it stops the build; empty where nothing was judged
 * @param assessment empty where nothing was judged
 * @param doubts why nothing can be said, as findings, so that no report without them looks green
 */
public record Bulletin(
        String version,
        String prefix,
        Optional<Decision> decision,
        Optional<Assessment> assessment,
        List<Finding> doubts) {

    /** The name under which the verdict itself is told among the rules. */
    static final String VERDICT = "verdict";

    /** What the verdict states, as each rule states something. */
    static final String STATEMENT = "Every obligation that was expected is proven";

    public Bulletin {
        doubts = List.copyOf(doubts);
    }

    public static Bulletin of(Assessment assessment, String version, String prefix, Decision decision) {
        List<Finding> doubts = decision.doubts().stream()
                .map(doubt -> doubt(doubt, "put that right, and judge again"))
                .toList();
        return new Bulletin(version, prefix, Optional.of(decision), Optional.of(assessment), doubts);
    }

    /** The bulletin of a build that judged nothing. */
    public static Bulletin unjudged(String why, String remedy, String version, String prefix) {
        return new Bulletin(version, prefix, Optional.empty(), Optional.empty(), List.of(doubt(why, remedy)));
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

    /** Doubts, then what a change demands less, then whatever the rules found, in the order of files and lines. */
    List<Finding> findings() {
        return Stream.of(
                        doubts, weakened(), assessment.map(Assessment::findings).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
    }

    List<Finding> weakened() {
        return decision.map(Decision::weakened).orElse(List.of());
    }

    boolean failsBuild(Finding finding) {
        return doubts.contains(finding)
                || decision.filter(each -> each.stopping().contains(finding)).isPresent();
    }

    /** Whether the build goes on. */
    boolean isPassed() {
        return decision.filter(Decision::isPassed).isPresent();
    }

    /** Why a finding does not stop the build that would stop others; empty for all others. */
    String excuse(Finding finding) {
        if (!suppressions(finding).isEmpty()) {
            return "accepted in the baseline";
        }
        boolean elsewhere =
                decision.filter(each -> each.elsewhere().contains(finding)).isPresent();
        return elsewhere ? "elsewhere" : "";
    }

    /** Why somebody has agreed to carry it. */
    List<String> suppressions(Finding finding) {
        boolean accepted =
                decision.filter(each -> each.accepted().contains(finding)).isPresent();
        return accepted ? List.of("accepted in the baseline") : List.of();
    }

    /** How much a finding weighs for this build. */
    Severity weight(Finding finding) {
        return excuse(finding).isEmpty() || finding.severity() != Severity.ERROR
                ? finding.severity()
                : Severity.WARNING;
    }

    /** Where a CI system shows the finding; what is inherited lies in no file of the repository. */
    Location place(Finding finding) {
        Location place = finding.location();
        return place.isInherited() ? Location.of(prefix + "isms.yaml") : place.seenFrom(prefix);
    }

    /** The finding in the shape that compilers print. */
    String line(Finding finding) {
        return finding.line(prefix);
    }

    /** What is wrong and what to do. */
    static String words(Finding finding) {
        return finding.message() + "; " + finding.remedy();
    }

    /** The same with the place that a CI system cannot show, and why it does not stop the build, where it would others. */
    String told(Finding finding) {
        String excuse = excuse(finding);
        String place = finding.location().isInherited() ? finding.location() + ": " : "";
        return place + words(finding) + (excuse.isEmpty() ? "" : " (" + excuse + ")");
    }

    /** The verdict with its counts in a line, after what was decided about the build. */
    String headline() {
        String gate = decision.filter(Decision::isTold)
                .map(each -> each.words() + "; ")
                .orElse("");
        return assessment
                .map(each -> gate + new ConsoleReport(prefix).summary(each, Optional.empty()))
                .orElse("ISMS cannot-judge: nothing was judged");
    }

    /** Tells the reports of several ISMSs in one repository apart. */
    String category() {
        return "isms/" + WebPath.encoded(prefix);
    }
}
