package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.GoldenFile;
import io.github.ismskit.fixture.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal as Maven runs it, on changes of the content of the smallest repository that passes. */
@MojoTest
final class ImpactGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final Path SMALLEST = Path.of("src/it/minimal-passes/src/isms");
    private static final Path EXPECTED = Path.of("src/test/resources/goals/impact");

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    @InjectMojo(goal = "impact", pom = POM)
    @MojoParameter(name = "base", value = "HEAD")
    @MojoParameter(name = "skip", value = "false")
    void tellsWhatNobodyHasLookedAt(ImpactMojo goal) throws Exception {
        begun().replace("calendar/register.yaml", "cadence: annual\n  start: 2026-10-31\n  controls: [A.5.18]", """
                        cadence: P2Y
                          start: 2026-10-31
                          controls: [A.5.18]""")
                .replace("objectives/restore.md", "owner:", "minder:")
                .replace("policies/isms.md", "what our customers entrust", "`what` <b>customers</b> | @entrust")
                .replace("risks/register.yaml", "likelihood: 1", "likelihood: 2")
                .write("documents/competence.md", "no header")
                .write("evidence/notes.txt", "more")
                .write("changes/chg-1.md", """
                        ---
                        id: CHG-1
                        title: Access is reviewed every other year
                        kind: organisation
                        date: 2026-11-01
                        owner: jane
                        affects-isms: yes
                        reason: ACT-ACCESS finds nothing
                        impact: {policies: {reviewed: 2026-11-01, by: omar}}
                        ---
                        """);
        run(goal);
        GoldenFile.compare(EXPECTED.resolve("console.txt"), told(log.lines()));
        GoldenFile.compare(EXPECTED.resolve("impact.md"), told(Files.readAllLines(folder.resolve("out/impact.md"))));
    }

    @Test
    @InjectMojo(goal = "impact", pom = POM)
    @MojoParameter(name = "failOnImpact", value = "true")
    @MojoParameter(name = "skip", value = "false")
    void isSatisfiedWhereTheChangeCarriesTheReview(ImpactMojo goal) throws Exception {
        ScriptedRepository repository = begun().replace("risks/register.yaml", "likelihood: 1", "likelihood: 2");
        goal.within(Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", "main"));
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("ISMS impact: 1 thing nobody has looked at: 0 demands lowered without a change record,"
                        + " 1 part touched without a review, 0 files that cannot be read");
        repository.replace("risks/register.yaml", "status: treated", "last-reviewed: 2026-11-02\n  status: treated");
        run(goal);
        assertThat(log.lines())
                .endsWith("info: ISMS impact: satisfied, since the change carries the review of everything"
                        + " that it touches");
    }

    @Test
    @InjectMojo(goal = "impact", pom = POM)
    @MojoParameter(name = "base", value = "HEAD")
    @MojoParameter(name = "skip", value = "false")
    void whatIsPutRightCountsAsNew(ImpactMojo goal) throws Exception {
        begun().replace("documents/competence.md", "---\n", "--\n")
                .commit("Spoil a document")
                .replace("documents/competence.md", "--\n", "---\n");
        run(goal);
        assertThat(log.lines())
                .containsSubsequence(
                        "info: What could not be read before, and counts as new",
                        "info:   Policies and documents (clauses 5.2 and 7.5)",
                        "info: ISMS impact: satisfied, since the change carries the review of everything that it"
                                + " touches")
                .noneMatch(line -> line.startsWith("warning: "));
    }

    @Test
    @InjectMojo(goal = "impact", pom = POM)
    @MojoParameter(name = "base", value = "main")
    @MojoParameter(name = "skip", value = "false")
    void anotherLayoutIsNoChange(ImpactMojo goal) throws Exception {
        begun().replace("isms.yaml", "language: en", "language:   en # said otherwise");
        run(goal);
        assertThat(log.lines())
                .contains("info: Files that differ although no record in them says anything else")
                .endsWith("info: ISMS impact: satisfied, since nothing of the ISMS says anything else");
    }

    @Test
    @InjectMojo(goal = "impact", pom = POM)
    @MojoParameter(name = "skip", value = "false")
    void withoutABaseNothingIsCompared(ImpactMojo goal) throws Exception {
        begun();
        goal.within(Map.of("GITHUB_BASE_REF", "main"));
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("ISMS impact: nothing was compared with 'origin/main', which GITHUB_BASE_REF names:"
                        + " this clone does not know the revision 'origin/main';"
                        + " run 'git fetch origin main:refs/remotes/origin/main'");
        assertThat(folder.resolve("out/impact.md"))
                .content()
                .contains("**Nothing was compared:** this clone does not know the revision 'origin/main'");
    }

    @Test
    @InjectMojo(goal = "impact", pom = POM)
    @MojoParameter(name = "base", value = "HEAD")
    @MojoParameter(name = "skip", value = "false")
    void addsToTheSummaryOfTheJob(ImpactMojo goal) throws Exception {
        begun();
        Path summary = Files.writeString(folder.resolve("summary.md"), "from another step\n");
        goal.within(Map.of("GITHUB_STEP_SUMMARY", summary.toString()));
        run(goal);
        assertThat(summary)
                .content()
                .startsWith("from another step\n<!-- isms-maven-plugin: impact/isms/ -->")
                .contains("**ISMS impact: satisfied, since nothing of the ISMS says anything else**");
    }

    @Test
    @InjectMojo(goal = "impact", pom = POM)
    @MojoParameter(name = "skip", value = "true")
    void aSkippedComparisonLeavesNoOldOneBehind(ImpactMojo goal) throws Exception {
        begun();
        run(goal);
        assertThat(folder.resolve("out/impact.md")).content().contains("**Nothing was compared:** isms.skip is set");
    }

    private void run(ImpactMojo goal) throws Exception {
        goal.contentDirectory = folder.resolve("repository/isms").toFile();
        goal.outputDirectory = folder.resolve("out").toFile();
        goal.setLog(log);
        goal.execute();
    }

    private ScriptedRepository begun() throws IOException {
        return ScriptedRepository.in(Files.createDirectory(folder.resolve("repository")))
                .copy(SMALLEST)
                .commit("Begin");
    }

    /** Without what differs from one machine or one commit to another. */
    private List<String> told(List<String> lines) {
        String content = folder.resolve("repository/isms").toString().replace('\\', '/');
        return lines.stream()
                .map(line -> line.replace(content, "isms")
                        .replaceAll("HEAD at [0-9a-f]+", "HEAD at COMMIT")
                        .replaceAll("isms-maven-plugin \\d.*", "isms-maven-plugin VERSION"))
                .toList();
    }
}
