package io.github.ismskit.maven;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.gate.Decision;
import io.github.ismskit.report.ConsoleReport;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says in the console what stops the build, apart from what is only listed, and lets the build go on or not. */
record GateConsole(ConsoleReport report, Log log) {

    void tell(Assessment assessment, Decision decision) {
        print("Accepted in the baseline, so not what stops this build:", decision.accepted().stream());
        print("Elsewhere, so not what stops this change:", decision.elsewhere().stream());
        List<Finding> others = Stream.concat(decision.weakened().stream(), assessment.findings().stream())
                .filter(each -> !decision.accepted().contains(each)
                        && !decision.elsewhere().contains(each))
                .toList();
        MavenConsole.print(log, report.lines(others));
        MavenConsole.print(log, report.doubts(decision.doubts()));
    }

    /** @param summary of the verdict, which stays what it is */
    void end(Assessment assessment, Decision decision, String summary) throws MojoFailureException {
        boolean differ = decision.isPassed() != (assessment.verdict() == Verdict.PASS);
        String last = decision.isTold() || differ ? decision.words() + "; " + summary : summary;
        if (!decision.isPassed()) {
            throw new MojoFailureException(last);
        }
        if (assessment.verdict() == Verdict.PASS) {
            log.info(last);
        } else {
            log.warn(last);
        }
    }

    private void print(String heading, Stream<Finding> findings) {
        MavenConsole.print(log, report.aside(heading, findings.toList()));
    }
}
