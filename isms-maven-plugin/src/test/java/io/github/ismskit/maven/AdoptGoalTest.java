package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** The goal as Maven runs it; what it proposes is the matter of the room. */
@MojoTest
final class AdoptGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final String HANDBOOK = "src/it/comply-repository-is-adopted/handbook";
    private static final String CONTENT = "target/goals/adopt";

    @Test
    @InjectMojo(goal = "adopt", pom = POM)
    @MojoParameter(name = "from", value = HANDBOOK)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    void adoptShowsAndWritesNothing(AdoptMojo goal) throws Exception {
        empty();
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines().get(0)).endsWith("is a repository of Comply");
        assertThat(log.lines())
                .contains("info: +++ target/goals/adopt/policies/access.md", "info: -acronym: AP", "info: +id: AP");
        assertThat(log.lines().get(log.lines().size() - 1))
                .matches("info: 10 files placed, \\d+ to decide, 3 not placed");
        assertThat(Path.of(CONTENT)).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "adopt", pom = POM)
    @MojoParameter(name = "from", value = HANDBOOK)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "write", value = "true")
    void adoptWritesWhenToldTo(AdoptMojo goal) throws Exception {
        empty();
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines()).noneMatch(line -> line.startsWith("info: +++"));
        assertThat(log.lines().get(log.lines().size() - 1)).startsWith("info: 10 files written, ");
        assertThat(Path.of(CONTENT, "isms.yaml")).content().contains("name: Pelican Weather");
        assertThat(Path.of(CONTENT, "calendar/access-review.md")).content().contains("cadence: quarterly\n");
    }

    @Test
    @InjectMojo(goal = "adopt", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    void theFolderHasToBeNamed(AdoptMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.from is not given; say which folder to take over, as -Disms.from=../handbook");
    }

    @Test
    @InjectMojo(goal = "adopt", pom = POM)
    @MojoParameter(name = "from", value = "src/nowhere")
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    void theFolderHasToBeThere(AdoptMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith("nowhere, which is no folder; say which folder to take over");
    }

    @Test
    @InjectMojo(goal = "adopt", pom = POM)
    @MojoParameter(name = "from", value = CONTENT)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    void theContentIsNotAdoptedIntoItself(AdoptMojo goal) throws Exception {
        Files.createDirectories(Path.of(CONTENT));
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("isms.from is the content folder itself");
    }

    @Test
    @InjectMojo(goal = "adopt", pom = POM)
    @MojoParameter(name = "from", value = HANDBOOK)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "encoding", value = "EBCDIC")
    void anEncodingThatIsNotReadIsToldInWords(AdoptMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.encoding is 'EBCDIC', which is not read here; say UTF-8 or windows-1252");
    }

    private static void empty() throws IOException {
        if (Files.exists(Path.of(CONTENT))) {
            try (Stream<Path> walk = Files.walk(Path.of(CONTENT))) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
