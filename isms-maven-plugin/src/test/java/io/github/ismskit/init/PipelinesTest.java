package io.github.ismskit.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.codehaus.groovy.control.CompilationFailedException;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The pipelines of a new repository, read as their build servers read them; what they run is run by a docs repository. */
final class PipelinesTest {

    private static final String WEEKLY = "\\S+ 5 \\* \\* 1";

    @Test
    void gitHubJudgesAPullRequestByItsChangeAndEverythingElseAsAWhole() {
        Map<?, ?> workflow = yaml(".github/workflows/isms.yml");
        // YAML 1.1 takes the key 'on' for true, and GitHub does not
        assertThat(workflow.get(true))
                .extracting("push.branches", "schedule")
                .containsExactly(List.of("main"), List.of(Map.of("cron", "17 5 * * 1")));
        assertThat(workflow.get(true))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("pull_request", "workflow_dispatch")
                .doesNotContainKey("pull_request_target");
        Map<?, ?> judge = step(workflow, "verify", "Judge");
        assertThat(judge)
                .extracting("env.GATE", "run")
                .containsExactly(
                        "${{ github.event_name == 'pull_request' && 'changed' || 'full' }}",
                        "./mvnw -B -ntp verify -Disms.gate=\"$GATE\"");
        Map<?, ?> impact = step(workflow, "verify", "Tell what the change means");
        assertThat(impact)
                .extracting("if", "run")
                .containsExactly(
                        "${{ !cancelled() && github.event_name == 'pull_request' }}", "./mvnw -B -ntp isms:impact");
        assertThat(step(workflow, "verify", "actions/checkout@v4"))
                .extracting("with.fetch-depth", "with.persist-credentials")
                .containsExactly(0, false);
    }

    @Test
    void gitHubRunsWhatAChangeBringsWhereNothingMayBeWritten() {
        Map<?, ?> workflow = yaml(".github/workflows/isms.yml");
        assertThat(workflow.get("permissions")).isEqualTo(Map.of());
        assertThat(job(workflow, "verify").get("permissions")).isEqualTo(Map.of("contents", "read"));
        assertThat(job(workflow, "report").get("permissions"))
                .isEqualTo(Map.of(
                        "actions", "read", "contents", "read", "pull-requests", "write", "security-events", "write"));
        assertThat(steps(workflow, "report"))
                .noneMatch(step -> String.valueOf(step.get("run")).matches("(?s).*(mvnw|target/(?!isms/)).*"));
        assertThat(job(workflow, "report")).extracting("needs").isEqualTo("verify");
    }

    @Test
    void gitHubShowsFindingsAndComments() {
        Map<?, ?> workflow = yaml(".github/workflows/isms.yml");
        assertThat(step(workflow, "report", "github/codeql-action/upload-sarif@v4"))
                .extracting("with.sarif_file", "continue-on-error")
                .containsExactly("target/isms/reports/isms.sarif", true);
        assertThat(step(workflow, "verify", "actions/upload-artifact@v4"))
                .extracting("if", "with.name", "with.path")
                .containsExactly("${{ !cancelled() }}", "isms", "target/isms");
        assertThat(step(workflow, "report", "actions/download-artifact@v4"))
                .extracting("with.name", "with.path")
                .containsExactly("isms", "target/isms");
        assertThat(step(workflow, "report", "Comment on the pull request"))
                .extracting("if", "env.GH_TOKEN")
                .containsExactly(
                        "${{ github.event.pull_request.head.repo.full_name == github.repository }}",
                        "${{ github.token }}");
        assertThat(text(".github/workflows/isms.yml")).doesNotContainPattern("uses: [^@]+@(main|master|latest)");
    }

    /** What is put into a shell is an expression of the one who writes the change; what is put into a variable is not. */
    @Test
    void gitHubPutsNoExpressionIntoAShell() {
        Map<?, ?> workflow = yaml(".github/workflows/isms.yml");
        List<String> shells = Stream.of("verify", "report")
                .flatMap(job -> steps(workflow, job).stream())
                .flatMap(step -> Optional.ofNullable(step.get("run")).stream())
                .map(String::valueOf)
                .toList();
        assertThat(shells).hasSize(3).noneMatch(run -> run.contains("${{"));
    }

    @Test
    void gitLabShowsTestsAndCodeQualityAndJudgesAMergeRequestByItsChange() {
        Map<?, ?> isms = below(yaml(".gitlab-ci.yml"), "isms");
        assertThat(isms)
                .extracting("variables.GIT_DEPTH", "variables.ISMS_GATE", "script", "after_script")
                .containsExactly(
                        "0",
                        "full",
                        List.of("./mvnw -B -ntp verify -Disms.gate=\"$ISMS_GATE\""),
                        List.of("if [ \"$ISMS_GATE\" = changed ]; then ./mvnw -B -ntp isms:impact; fi"));
        assertThat(isms.get("rules"))
                .isEqualTo(List.of(
                        Map.of(
                                "if",
                                "$CI_PIPELINE_SOURCE == \"merge_request_event\"",
                                "variables",
                                Map.of("ISMS_GATE", "changed")),
                        Map.of("if", "$CI_PIPELINE_SOURCE == \"schedule\""),
                        Map.of("if", "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH")));
        assertThat(isms)
                .extracting(
                        "artifacts.when", "artifacts.paths", "artifacts.reports.junit", "artifacts.reports.codequality")
                .containsExactly(
                        "always",
                        List.of("target/isms/"),
                        "target/isms/reports/TEST-isms.xml",
                        "target/isms/reports/gl-code-quality-report.json");
    }

    @Test
    void jenkinsShowsTestsAndKeepsThePortal() {
        List<String> steps = JenkinsSteps.of(text("Jenkinsfile"));
        assertThat(steps)
                .contains(
                        "pipeline/stages/stage Change/when/changeRequest",
                        "pipeline/stages/stage Change/steps/sh ./mvnw -B -ntp verify -Disms.gate=changed",
                        "pipeline/stages/stage Change/post/always/sh ./mvnw -B -ntp isms:impact",
                        "pipeline/stages/stage Branch/when/not/changeRequest",
                        "pipeline/stages/stage Branch/steps/sh ./mvnw -B -ntp verify -Disms.gate=full",
                        "pipeline/post/always/junit target/isms/reports/TEST-isms.xml")
                .anyMatch(step -> step.contains("stage Prepare/steps/sh ") && step.contains("git fetch --unshallow"))
                .anyMatch(step ->
                        step.startsWith("pipeline/post/always/archiveArtifacts ") && step.contains("target/isms/**"))
                .anyMatch(step -> step.matches("pipeline/triggers/cron .*" + WEEKLY + ".*"));
    }

    @Test
    void aJenkinsfileWithABraceTooFewIsNoticed() {
        String text = text("Jenkinsfile");
        assertThatThrownBy(() -> JenkinsSteps.of(text.substring(0, text.lastIndexOf('}'))))
                .isInstanceOf(CompilationFailedException.class);
    }

    /** The page shows the pipelines shorter, but parses like them and runs the same. */
    @Test
    void thePageOnCiRunsWhatThePipelinesRun() throws Exception {
        String page = Files.readString(Path.of("../docs/ci.md"));
        List<String> shown = blocks(page, "yaml");
        assertThat(shown)
                .hasSizeGreaterThan(3)
                .allSatisfy(block -> assertThat(parsed(block)).isNotNull());
        List<String> commands = Stream.of(".github/workflows/isms.yml", ".gitlab-ci.yml")
                .flatMap(path -> text(path).lines())
                .map(line -> line.strip().replaceFirst("^(- |run: )", ""))
                .filter(line -> line.matches(".*(\\./mvnw|gh api|junit:|codequality:|sarif_file:).*"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(9);
        assertThat(page).contains(commands);
        assertThat(blocks(page, "groovy"))
                .singleElement()
                .satisfies(block -> assertThat(JenkinsSteps.of(block))
                        .containsExactlyElementsOf(JenkinsSteps.of(text("Jenkinsfile"))));
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String text(String path) {
        return Starter.files(Beginning.nothing()).stream()
                .filter(file -> file.path().equals(path))
                .map(StarterFile::text)
                .findFirst()
                .orElseThrow();
    }

    private static Map<?, ?> yaml(String path) {
        return (Map<?, ?>) parsed(text(path));
    }

    private static Object parsed(String text) {
        return Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    private static Map<?, ?> below(Map<?, ?> mapping, String key) {
        return (Map<?, ?>) Objects.requireNonNull(mapping.get(key), key);
    }

    private static Map<?, ?> job(Map<?, ?> workflow, String name) {
        return below(below(workflow, "jobs"), name);
    }

    private static List<Map<?, ?>> steps(Map<?, ?> workflow, String job) {
        return Stream.of(Objects.requireNonNull(job(workflow, job).get("steps")))
                .flatMap(list -> ((List<?>) list).stream())
                .<Map<?, ?>>map(step -> (Map<?, ?>) step)
                .toList();
    }

    /** @param name its name, or what it uses */
    private static Map<?, ?> step(Map<?, ?> workflow, String job, String name) {
        return steps(workflow, job).stream()
                .filter(step -> name.equals(step.get("name")) || name.equals(step.get("uses")))
                .findFirst()
                .orElseThrow();
    }
}
