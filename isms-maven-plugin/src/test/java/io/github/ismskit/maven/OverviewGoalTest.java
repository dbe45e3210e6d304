package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.overview.BuiltGroup;
import io.github.ismskit.overview.IsmsModule;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws the overview of a group of two, of which one passes. */
@MojoTest
final class OverviewGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";

    @Test
    @InjectMojo(goal = "overview", pom = POM)
    @MojoParameter(name = "asOf", value = "2026-11-20")
    @MojoParameter(name = "group", value = "Example Group")
    @MojoParameter(name = "target", value = "target/goals/overview")
    void drawsThePageAndTellsTheVerdictOfTheGroup(OverviewMojo goal, @TempDir Path folder) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.of(List.of(
                BuiltGroup.in(folder).module("north"),
                new IsmsModule("east", folder.resolve("east/target/isms"), true)));
        goal.execute();
        Path drawn = Path.of("target/goals/overview/isms-overview").toAbsolutePath();
        assertThat(drawn.resolve("index.html")).content().contains("Cannot say: 1 of 2 ready");
        assertThat(drawn.resolve("overview.json")).content().contains("\"pass\" : 1");
        assertThat(drawn.resolve("north/index.html")).exists();
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0))
                .startsWith("warning: east cannot be judged: there is no findings.json in the output directory; ");
        assertThat(log.lines().get(1))
                .isEqualTo("info: The group is cannot-judge: 1 of 2 pass; the overview is at "
                        + drawn.resolve("index.html").toUri());
    }

    @Test
    @InjectMojo(goal = "overview", pom = POM)
    void aBuildWithoutAnIsmsHasNoOverview(OverviewMojo goal) {
        goal.of(List.of());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("there is no ISMS in this build: ")
                .hasMessageEndingWith("run isms:overview in the project whose modules have");
    }

    @Test
    @InjectMojo(goal = "overview", pom = POM)
    void namesThatClashAreToldAllAtOnce(OverviewMojo goal, @TempDir Path folder) {
        goal.of(List.of(
                new IsmsModule("north", folder.resolve("a"), true),
                new IsmsModule("north", folder.resolve("b"), true),
                new IsmsModule("headers", folder.resolve("c"), true)));
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("both want the folder north/")
                .hasMessageContaining("cannot have the folder headers/");
    }

    @Test
    @InjectMojo(goal = "overview", pom = POM)
    @MojoParameter(name = "overviewLanguage", value = "../de")
    void aLanguageThatIsNoneIsRefused(OverviewMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "isms.overviewLanguage is '../de', which is no language; write its tag, such as de or fr-CH");
    }

    @Test
    @InjectMojo(goal = "overview", pom = POM)
    @MojoParameter(name = "asOf", value = "tomorrow")
    void aDayThatIsNoneIsRefused(OverviewMojo goal, @TempDir Path folder) {
        goal.of(List.of(new IsmsModule("north", folder, true)));
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("isms.asOf is 'tomorrow', which is no day of the calendar");
    }
}
