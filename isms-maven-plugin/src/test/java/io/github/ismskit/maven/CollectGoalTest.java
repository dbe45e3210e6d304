package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collects into a small ISMS whose activities are due on the day of the test. */
@MojoTest
final class CollectGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final String CONTENT = "target/goals/collect/src/isms";
    private static final Path BASE = Path.of("target/goals/collect");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @BeforeEach
    void write() throws IOException {
        if (Files.exists(BASE)) {
            try (Stream<Path> walk = Files.walk(BASE)) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        write("src/isms/isms.yaml", "organisation: {name: Example Ltd}\nlanguage: en\ntime-zone: Europe/Berlin\n");
        write("src/isms/people.yaml", "- {id: jane, name: Jane Doe, from: 2024-01-01}\n");
        write("src/isms/calendar/register.yaml", """
                - id: ACT-TESTS
                  title: Tests of access rules
                  owner: jane
                  cadence: weekly
                  start: TODAY
                  collect: [{kind: junit, path: target/reports/TEST-*.xml}]
                  collected-by: jane
                - id: ACT-SCAN
                  title: Vulnerability scan
                  owner: jane
                  cadence: weekly
                  start: TODAY
                  collect:
                    - {kind: sarif, path: target/scan.sarif}
                    - {kind: command, command: list-admins}
                  collected-by: jane
                """.replace("TODAY", today.toString()));
        write("target/reports/TEST-a.xml", "<testsuite><testcase name='a'/></testsuite>");
    }

    @Test
    @InjectMojo(goal = "collect", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "collectFrom", value = "target/goals/collect")
    @MojoParameter(name = "outputDirectory", value = "target/goals/collect/target/isms")
    @MojoParameter(name = "skip", value = "false")
    void keepsWhatSucceedsTellsEveryReasonAndFails(CollectMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.environment(Map.of());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("of 2 activities to collect for, 1 failed; the reasons are above");
        String id = "EV-TESTS-" + today;
        assertThat(log.lines())
                .containsExactly(
                        "info: ACT-TESTS of " + today + " is recorded as " + id + ", outcome pass; commit " + CONTENT
                                + "/evidence/" + today.getYear() + "/tests/" + id.toLowerCase(Locale.ROOT),
                        "error: ACT-SCAN: (sarif target/scan.sarif) no file below "
                                + BASE.toAbsolutePath() + " is 'target/scan.sarif'; let the build make it first, or"
                                + " correct 'path' (hidden files and the ISMS itself are left out)",
                        "error: ACT-SCAN: (command list-admins) the POM allows no command 'list-admins'; add it to"
                                + " <commands> of the plugin, which content cannot do");
        assertThat(evidence()).hasSize(2);
        assertThat(evidence().get(id.toLowerCase(Locale.ROOT) + "/TEST-a.xml"))
                .isEqualTo("<testsuite><testcase name='a'/></testsuite>");
        assertThat(evidence().get(id.toLowerCase(Locale.ROOT) + "/" + id + ".md"))
                .contains("performed-by: jane", "1 test: 1 run, 0 failed, 0 skipped");
        assertThat(BASE.resolve("target/isms")).isEmptyDirectory();
    }

    @Test
    @InjectMojo(goal = "collect", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "collectFrom", value = "target/goals/collect")
    @MojoParameter(name = "outputDirectory", value = "target/goals/collect/target/isms")
    @MojoParameter(name = "activity", value = "ACT-TESTS")
    @MojoParameter(name = "skip", value = "false")
    void collectsOnceForEachDueDate(CollectMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.environment(Map.of());
        goal.execute();
        Map<String, String> before = evidence();
        assertThat(before).hasSize(2);
        goal.execute();
        assertThat(evidence()).isEqualTo(before);
        assertThat(log.lines())
                .last()
                .asString()
                .startsWith("info: ACT-TESTS is answered or not due yet; its next time begins on ");
    }

    @Test
    @InjectMojo(goal = "collect", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "collectFrom", value = "target/goals/collect")
    @MojoParameter(name = "outputDirectory", value = "target/goals/collect/target/isms")
    @MojoParameter(name = "activity", value = "ACT-TESTS")
    @MojoParameter(name = "dryRun", value = "true")
    @MojoParameter(name = "skip", value = "false")
    void aDryRunTellsAndRecordsNothing(CollectMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.environment(Map.of());
        goal.execute();
        assertThat(log.lines())
                .hasSize(2)
                .contains("info: ACT-TESTS of " + today + " would be recorded, outcome pass")
                .anyMatch(line -> line.startsWith("info: - `junit target/reports/TEST-*.xml`: 1 file (`TEST-a.xml`)"));
        assertThat(evidence()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "collect", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "collectFrom", value = "target/goals/collect")
    @MojoParameter(name = "skip", value = "false")
    void nothingIsCollectedFromAFork(CollectMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.environment(Map.of("CHANGE_ID", "7", "CHANGE_BRANCH", "topic", "CHANGE_FORK", "eve"));
        goal.execute();
        assertThat(log.lines())
                .containsExactly("warning: Nothing is collected: this is a pull request of the fork eve (Jenkins), and"
                        + " what a stranger's files say proves nothing");
        assertThat(evidence()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "collect", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "activity", value = "ACT-TEST")
    @MojoParameter(name = "skip", value = "false")
    void anUnknownActivityIsTold(CollectMojo goal) throws Exception {
        goal.setLog(new RecordingLog());
        goal.environment(Map.of());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.activity is 'ACT-TEST', and no activity of that id declares 'collect';"
                        + " did you mean 'ACT-TESTS'?");
    }

    @Test
    @InjectMojo(goal = "collect", pom = "src/test/resources/goals/collect-with-flaws.xml")
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "asOf", value = "2026-11-20")
    @MojoParameter(name = "skip", value = "false")
    void everyFlawOfItsSettingsIsToldAtOnce(CollectMojo goal) throws Exception {
        goal.setLog(new RecordingLog());
        goal.environment(Map.of("TOKEN", "Bearer s3cret"));
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        String.join(
                                "\n",
                                "a <command> has no <id>; give it the one by which activities name it",
                                "the command 'list-rights' has no <arguments>; give it the program and its arguments",
                                "the command 'list-rights' has 0 <seconds>; give it at least 1",
                                "a <host> has the <name> 'https://scanner.example'; write it as scanner.example or scanner.example:8443",
                                "the host 'https://scanner.example' has 0 <seconds>; give it at least 1",
                                "the environment variable NOT_SET is not set; set it where the build runs",
                                "Maven's settings have no <server> with the <id> 'not-in-settings'; add it to settings.xml",
                                "the host 'both.example' has both <environment> and <server>; keep one of them",
                                "the host 'header.example' has the <header> 'Host', which cannot open it; write a name such as Authorization",
                                "isms.asOf is set to 2026-11-20, and evidence is of the day on which it is made; collect without it"));
    }

    /** Every file of the evidence, by the two last parts of its path. */
    private static Map<String, String> evidence() throws IOException {
        Path root = BASE.resolve("src/isms/evidence");
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(root)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (!root.relativize(file).toString().startsWith(".")) {
                    Path folder = file.resolveSibling("").getFileName();
                    files.put(folder + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void write(String path, String text) throws IOException {
        Files.createDirectories(BASE.resolve(path).resolveSibling("."));
        Files.writeString(BASE.resolve(path), text);
    }
}
