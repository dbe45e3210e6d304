package io.github.ismskit.maven;

import static io.github.ismskit.maven.Smallest.CONTENT;
import static io.github.ismskit.maven.Smallest.POM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Each other goal as Maven runs it, on the content of the smallest repository that passes. */
@MojoTest
final class GoalsTest {

    private static final String BROKEN = "src/test/resources/damaged/several-flaws-in-several-files/isms";

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "skip", value = "false")
    void validateAcceptsSoundContent(ValidateMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines()).containsExactly("info: ISMS content is sound: 124 documents, 0 errors, 0 warnings");
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    @MojoParameter(name = "contentDirectory", value = BROKEN)
    @MojoParameter(name = "skip", value = "false")
    void validateTellsEveryFlawOfEveryFileAndFails(ValidateMojo goal) {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("ISMS content is not sound: ");
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("error: " + BROKEN + "/evidence/lost.csv:1:1: [file-is-claimed]"))
                .anyMatch(line -> line.startsWith("error: " + BROKEN + "/policies/a.md:6:9: [header-matches-schema]"))
                .anyMatch(line -> line.startsWith("error: " + BROKEN + "/risks/r.md:1:1: [document-is-readable]"));
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    @MojoParameter(name = "contentDirectory", value = "src/it/nowhere")
    @MojoParameter(name = "skip", value = "false")
    void aWrongFolderCannotBeJudged(ValidateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("ISMS cannot-judge: there is no folder ")
                .hasMessageEndingWith("set isms.contentDirectory to the folder that holds isms.yaml");
    }

    @Test
    @InjectMojo(goal = "todo", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "asOf", value = "2027-03-20")
    @MojoParameter(name = "days", value = "31")
    @MojoParameter(name = "skip", value = "false")
    void todoTellsWhatIsDueByWhom(TodoMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines())
                .startsWith("info: Jane Doe (5 duties)")
                .contains(
                        "info:   by 2027-04-01: Review Information security policy (POL-ISMS); write it in policies/isms.md")
                .last()
                .isEqualTo("info: 6 duties through 2027-04-20");
    }

    @Test
    @InjectMojo(goal = "todo", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "owner", value = "jan")
    @MojoParameter(name = "skip", value = "false")
    void todoKnowsWhomItIsAskedAbout(TodoMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.owner is 'jan', who is not in people.yaml; did you mean 'jane'?");
    }

    @Test
    @InjectMojo(goal = "todo", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "days", value = "401")
    @MojoParameter(name = "skip", value = "false")
    void todoLooksNoFurtherThanDutiesAreKnown(TodoMojo goal) {
        assertThatThrownBy(goal::execute)
                .hasMessage("isms.days is 401, and duties are known from 0 to 400 days ahead; give one of these");
    }

    @Test
    @InjectMojo(goal = "todo", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = CONTENT + "/evidence")
    @MojoParameter(name = "skip", value = "false")
    void nothingIsWrittenIntoTheContent(TodoMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("isms.outputDirectory is ")
                .hasMessageContaining(", of which it would become a part; name a folder outside, or ");
    }

    @Test
    void helpKnowsEveryGoal() throws IOException {
        String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        assertThat(descriptor)
                .contains("<goal>validate</goal>", "<goal>portal</goal>", "<goal>check</goal>", "<goal>todo</goal>")
                .contains("<goal>report</goal>", "<goal>eject</goal>", "<goal>pack</goal>", "<goal>init</goal>")
                .contains("<goal>help</goal>", "<goalPrefix>isms</goalPrefix>");
    }
}
