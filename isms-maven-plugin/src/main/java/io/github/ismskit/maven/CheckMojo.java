package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.baseline.BaselineFile;
import io.github.ismskit.ci.BuildServer;
import io.github.ismskit.ci.Bulletin;
import io.github.ismskit.gate.Decision;
import io.github.ismskit.gate.Gate;
import io.github.ismskit.model.Audit;
import io.github.ismskit.publish.Publisher;
import io.github.ismskit.report.ConsoleReport;
import io.github.ismskit.report.FindingsJson;
import io.github.ismskit.report.ReadinessJson;
import io.github.ismskit.report.SkippedJson;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
    private String failOn = "error";

    /**
     * The id of a planned audit, or {@code next} for the next external one: judges the day for which it is planned, as if
     * nothing more were recorded until then. The result is a simulation.
     */
    @Parameter(property = "isms.audit")
    private @Nullable String audit;

    /**
     * The reports that CI systems read, with commas between them: {@code junit}, {@code sarif}, {@code github} (annotations
     * and job summary), {@code gitlab} (code quality), {@code markdown} (for a comment). {@code auto} takes those that the
     * CI system reads in which the build runs, {@code none} takes none. Files go to {@code target/isms/reports}.
     */
    @Parameter(property = "isms.reports", defaultValue = "auto")
    private List<String> reports = List.of("auto");

    /**
     * What fails the build: {@code full} takes everything, {@code changed} what a change touches, for pull requests:
     * findings in files and records that it changes, new ones, and whatever it demands less without a change record. The
     * verdict is the same with both. Where nobody can say what the change touches, everything is judged, and the gate stays
     * closed.
     */
    @Parameter(property = "isms.gate", defaultValue = "full")
    private String gate = "full";

    /**
     * The revision that a change is compared with, such as {@code origin/main}; without it the target of the pull request
     * that the CI system builds, else the default branch of the remote repository.
     */
    @Parameter(property = "isms.base")
    private @Nullable String base;

    /** The file of accepted findings, which do not fail the build; they are counted and shown. */
    @Parameter(property = "isms.baseline", defaultValue = "${project.basedir}/isms-baseline.json")
    private File baseline = new File("isms-baseline.json");

    /** Accepts everything that would fail the build today: writes it into the baseline. Refused in CI. */
    @Parameter(property = "isms.writeBaseline", defaultValue = "false")
    private boolean writeBaseline;

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File projectDirectory = new File("");

    private Map<String, String> environment = System.getenv();
    private StandardOutput standardOutput = StandardOutput.OF_THE_PROCESS;

    /** The goal as it runs in another environment. */
    void within(Map<String, String> variables, StandardOutput output) {
        environment = Map.copyOf(variables);
        standardOutput = output;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        CiReports ci = ciReports();
        Refusals refusals = new Refusals();
        Optional<FailOn> least = refusals.of(() -> FailOn.of(failOn));
        Optional<GateChoice> chosen = refusals.of(() -> GateChoice.of(gate));
        refusals.tell();
        Optional<String> named = Optional.ofNullable(audit).map(String::trim).filter(id -> !id.isEmpty());
        Assessment assessment = named.isPresent() ? forecast(named.get()) : assessment();
        Decision decision = named.isPresent()
                ? whole(assessment, least.orElseThrow(), chosen.orElseThrow())
                : gatekeeper(least.orElseThrow(), chosen.orElseThrow()).decide(assessment, content());
        Publisher publisher = new Publisher(output());
        publisher.beside(Map.of(
                "findings.json", new FindingsJson(assessment, version()).bytes(),
                "readiness.json", new ReadinessJson(assessment, version()).bytes()));
        LeftWord.leave(getPluginContext());
        ConsoleReport report = new ConsoleReport(ContentPrefix.of(contentRoot()));
        new GateConsole(report, getLog()).tell(assessment, decision);
        ci.tell(Bulletin.of(assessment, version(), prefix(), decision));
        Optional<Path> portal = Optional.of(publisher.start()).filter(Files::exists);
        String summary =
                report.summary(assessment, portal.map(path -> path.toUri().toString()));
        new GateConsole(report, getLog()).end(assessment, decision, summary);
    }

    /** An auditor asks about everything, and has accepted nothing. */
    private Decision whole(Assessment assessment, FailOn least, GateChoice chosen) {
        if (chosen != GateChoice.FULL || writeBaseline || baseline.exists()) {
            getLog().info("isms.audit asks about everything: no baseline counts, and the gate is full");
        }
        return Gate.full(least.severity()).decide(assessment);
    }

    private Gatekeeper gatekeeper(FailOn least, GateChoice chosen) throws MojoExecutionException {
        return new Gatekeeper(
                chosen == GateChoice.CHANGED ? Optional.of(BaseRevision.of(base, environment)) : Optional.empty(),
                inheritedThen(),
                least.severity(),
                new BaselineFile(baseline.toPath().toAbsolutePath().normalize()),
                writeBaseline,
                !BuildServer.isIn(environment),
                getLog());
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
    void skipped() throws MojoExecutionException {
        CiReports ci = ciReports();
        new Publisher(output()).beside(Map.of("findings.json", SkippedJson.bytes(version())));
        ci.tell(Bulletin.unjudged("isms.skip is set, so nothing was judged", "build without it", version(), prefix()));
    }

    @Override
    void withoutContent() throws MojoExecutionException {
        ciReports()
                .tell(Bulletin.unjudged(
                        "the folder of the content is not there",
                        "create it, or set isms.contentDirectory to the folder that holds isms.yaml",
                        version(),
                        prefix()));
    }

    private CiReports ciReports() throws MojoExecutionException {
        return new CiReports(
                ReportChoice.of(reports, environment),
                new Publisher(output()),
                standardOutput,
                Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY")),
                getLog());
    }

    private String prefix() {
        return RepositoryRoot.prefix(
                contentRoot(), projectDirectory.toPath().toAbsolutePath().normalize());
    }
}
