package io.github.ismskit.maven;

import static io.github.ismskit.maven.Smallest.DAY;
import static io.github.ismskit.maven.Smallest.POM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.gate.RedMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The gate for changes as a build meets it, in a repository whose main branch is red. */
@MojoTest
final class GateGoalTest {

    private static final Path REPOSITORY =
            Path.of("target/goals/gate/repository").toAbsolutePath();
    private static final String CONTENT = "target/goals/gate/repository/isms";
    private static final String OUTPUT = "target/goals/gate/out";

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = OUTPUT)
    @MojoParameter(name = "gate", value = "changed")
    @MojoParameter(name = "base", value = "main")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void passesWithWhatIsElsewhereAndSaysSo(CheckMojo goal) throws Exception {
        main().change(Map.of("file", "policies/desk.md", "from", "nihgt", "to", "night"));
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.within(Map.of("JENKINS_URL", "https://ci.example.com/"), bytes -> {});
        goal.execute();
        assertThat(log.lines())
                .contains("info: Elsewhere, so not what stops this change:")
                .noneMatch(line -> line.startsWith("error: "))
                .last()
                .asString()
                .startsWith("warning: Gate passed for what this change touches, not counting 2 findings elsewhere;"
                        + " ISMS fail on 2026-11-20 (simulation): 2 errors, ");
        assertThat(Path.of(OUTPUT, "findings.json")).content().contains("\"verdict\" : \"fail\"");
        assertThat(Path.of(OUTPUT, "reports/TEST-isms.xml"))
                .content()
                .contains("name=\"isms.verdict\" value=\"fail\"", "errors=\"0\"", "failures=\"0\"")
                .contains("policy-review-is-current");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = OUTPUT)
    @MojoParameter(name = "gate", value = "changed")
    @MojoParameter(name = "base", value = "main")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void stopsWhatIsDemandedLess(CheckMojo goal) throws Exception {
        main().change(Map.of("file", "calendar/logs.md", "from", "cadence: monthly", "to", "cadence: P3M"));
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.within(Map.of("JENKINS_URL", "https://ci.example.com/"), bytes -> {});
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Gate closed by 1 finding in what this change touches, not counting 2 findings"
                        + " elsewhere; ISMS fail on 2026-11-20");
        assertThat(log.lines())
                .filteredOn(line -> line.startsWith("error: "))
                .singleElement()
                .asString()
                .contains(
                        "calendar/logs.md:5:10: [obligation-is-weakened] ACT-LOGS is due less often: monthly became P3M;"
                                + " add a change record");
        assertThat(Path.of(OUTPUT, "reports/TEST-isms.xml")).content().contains("name=\"obligation-is-weakened\"");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = OUTPUT)
    @MojoParameter(name = "gate", value = "changed")
    @MojoParameter(name = "base", value = "nowhere")
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "skip", value = "false")
    void staysClosedOnUnknownGroundHoweverSoundTheIsmsIs(CheckMojo goal) throws Exception {
        clear();
        ScriptedRepository.in(REPOSITORY)
                .on("2026-11-01T12:00:00+00:00")
                .copy(Path.of("src/it/minimal-passes/src/isms"))
                .commit("Begin");
        goal.setLog(new RecordingLog());
        goal.within(Map.of("JENKINS_URL", "https://ci.example.com/"), bytes -> {});
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Gate closed, since nobody can judge; ISMS pass on 2026-11-20");
        assertThat(Path.of(OUTPUT, "reports/TEST-isms.xml"))
                .content()
                .contains("name=\"isms.verdict\" value=\"pass\"", "errors=\"1\"", "failures=\"0\"");
    }

    private static RedMain main() throws IOException {
        clear();
        return RedMain.in(Files.createDirectories(REPOSITORY));
    }

    private static void clear() throws IOException {
        if (Files.exists(REPOSITORY)) {
            try (Stream<Path> walk = Files.walk(REPOSITORY)) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
