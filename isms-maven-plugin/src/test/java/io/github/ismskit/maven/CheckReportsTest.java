package io.github.ismskit.maven;

import static io.github.ismskit.maven.Smallest.CONTENT;
import static io.github.ismskit.maven.Smallest.POM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What build servers read of the goal that judges, whatever came of it. */
@MojoTest
final class CheckReportsTest {

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/gitlab")
    @MojoParameter(name = "asOf", value = "2027-03-16")
    @MojoParameter(name = "skip", value = "false")
    void checkWritesWhatTheBuildServerReadsBeforeItFails(CheckMojo goal) {
        goal.setLog(new RecordingLog());
        goal.within(Map.of("GITLAB_CI", "true"), bytes -> {});
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        Path reports = Path.of("target/goals/gitlab/reports");
        assertThat(reports.resolve("TEST-isms.xml")).content().contains("name=\"isms.verdict\" value=\"fail\"");
        assertThat(reports.resolve("gl-code-quality-report.json"))
                .content()
                .contains("\"path\" : \"isms-maven-plugin/" + CONTENT + "/audits/surveillance-1.md\"");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/github")
    @MojoParameter(name = "asOf", value = "2027-03-16")
    @MojoParameter(name = "skip", value = "false")
    void checkAnnotatesAndAddsToTheSummaryOfTheJob(CheckMojo goal, @TempDir Path folder) throws Exception {
        Path summary = Files.writeString(folder.resolve("summary.md"), "from another step\n");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        goal.setLog(new RecordingLog());
        goal.within(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()), said::write);
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("::error file=isms-maven-plugin/" + CONTENT);
        assertThat(summary)
                .content()
                .startsWith("from another step\n<!-- isms-maven-plugin: ")
                .contains("## ISMS: fail");
        assertThat(Path.of("target/goals/github/reports")).isDirectoryContaining("glob:**isms.sarif");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/full")
    @MojoParameter(name = "asOf", value = "2027-03-16")
    @MojoParameter(name = "skip", value = "false")
    void aSummaryThatIsFullTakesNoMore(CheckMojo goal, @TempDir Path folder) throws Exception {
        Path summary = Files.write(folder.resolve("summary.md"), new byte[1024 * 1024 - 10]);
        goal.setLog(new RecordingLog());
        goal.within(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()), bytes -> {});
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(summary).hasSize(1024 * 1024 - 10);
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = "target/goals/skipped-reports")
    @MojoParameter(name = "skip", value = "true")
    void reportsOfASkippedCheckAreNotGreen(CheckMojo goal) throws Exception {
        goal.setLog(new RecordingLog());
        goal.within(Map.of("JENKINS_URL", "https://ci.example.com/"), bytes -> {});
        goal.execute();
        assertThat(Path.of("target/goals/skipped-reports/reports/TEST-isms.xml"))
                .content()
                .contains("tests=\"1\" errors=\"1\"");
    }

    @Test
    @InjectMojo(goal = "check", pom = POM)
    @MojoParameter(name = "contentDirectory", value = "src/it/nowhere")
    @MojoParameter(name = "outputDirectory", value = "target/goals/nowhere-reports")
    @MojoParameter(name = "skip", value = "false")
    void reportsWithoutContentAreNotGreen(CheckMojo goal) {
        goal.setLog(new RecordingLog());
        goal.within(Map.of("JENKINS_URL", "https://ci.example.com/"), bytes -> {});
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(Path.of("target/goals/nowhere-reports/reports/TEST-isms.xml"))
                .content()
                .contains("tests=\"1\" errors=\"1\"");
    }
}
