package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Audit;
import io.github.ismskit.publish.Publisher;
import io.github.ismskit.report.ConsoleReport;
import io.github.ismskit.report.FindingsJson;
import io.github.ismskit.report.ReadinessJson;
import io.github.ismskit.report.SkippedJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Judges the ISMS and fails the build when the verdict is not pass. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends IsmsGoal {

    /** The least severity that fails the build, {@code error} or {@code warning}. */
    @Parameter(property = "isms.failOn", defaultValue = "error")
    private FailOn failOn = FailOn.error;

    /**
     * The id of a planned audit, or {@code next} for the next external one: judges the day for which it is planned, as if
     * nothing more were recorded until then. The result is a simulation.
     */
    @Parameter(property = "isms.audit")
    private @Nullable String audit;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Assessment assessment = audit == null || audit.isBlank() ? assessment() : forecast(audit.trim());
        Publisher publisher = new Publisher(output());
        publisher.beside(Map.of(
                "findings.json", new FindingsJson(assessment, version()).bytes(),
                "readiness.json", new ReadinessJson(assessment, version()).bytes()));
        ConsoleReport report = new ConsoleReport(ContentPrefix.of(contentRoot()));
        MavenConsole.print(getLog(), report.lines(assessment.findings()));
        MavenConsole.print(getLog(), report.doubts(assessment));
        Optional<Path> portal = Optional.of(publisher.start()).filter(Files::exists);
        String summary =
                report.summary(assessment, portal.map(path -> path.toUri().toString()));
        boolean warned = failOn == FailOn.warning && assessment.count(Severity.WARNING) > 0;
        if (assessment.verdict() != Verdict.PASS || warned) {
            throw new MojoFailureException(summary);
        }
        getLog().info(summary);
    }

    private Assessment forecast(String named) throws MojoExecutionException {
        Assessment today = assessment();
        Audit found = new AskedAudit(today).stillPlanned(named);
        LocalDate day = found.planned();
        if (day.isBefore(today.asOf())) {
            getLog().warn(found.id() + " was planned for " + day + " and has no result; judging " + today.asOf());
            return today;
        }
        getLog().info("Judging " + day + ", the day of " + found.id() + " (" + found.title()
                + "), as if nothing more were recorded until then");
        return assessment(AsOf.day(day));
    }

    @Override
    void skipped() {
        new Publisher(output()).beside(Map.of("findings.json", SkippedJson.bytes(version())));
    }
}
