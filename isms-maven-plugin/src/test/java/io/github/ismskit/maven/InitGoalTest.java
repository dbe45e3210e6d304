package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.report.ConsoleLine;
import io.github.ismskit.report.TodoReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** The goal as Maven runs it; what it writes is the matter of the room. */
@MojoTest
final class InitGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final String FOLDER = "target/goals/init";

    @Test
    @InjectMojo(goal = "init", pom = POM)
    @MojoParameter(name = "directory", value = FOLDER)
    @MojoParameter(name = "people", value = "ciso:Sara Okafor")
    void initTellsWhatItWroteAndWhatToDoFirst(InitMojo goal) throws Exception {
        empty();
        Files.createDirectories(Path.of(FOLDER));
        Files.writeString(Path.of(FOLDER, "pom.xml"), "<project/>");
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines().get(0))
                .startsWith("info: The ISMS of init, named after the folder; isms.organisation or");
        assertThat(log.lines())
                .contains(
                        "info:   src/isms/policies/  20 files",
                        "info:   mvnw",
                        "info: kept: pom.xml; add to its <build><plugins>:",
                        "info:       <artifactId>isms-maven-plugin</artifactId>",
                        "info:     </plugin>")
                .anyMatch(line ->
                        line.matches("info:   \\./mvnw io\\.github\\.ismskit:isms-maven-plugin:[0-9]\\S+:todo .*"));
        assertThat(Path.of(FOLDER, "src/isms/people.yaml")).content().contains("name: \"Sara Okafor\"");
        assertThat(todo("")).startsWith("To decide first (122 placeholders)", "  people.yaml: 5, the first in line 4");
        assertThat(todo(""))
                .contains(
                        "Then to read, change and have approved (27 drafts)",
                        "  hr: DOC-COMPETENCE, POL-PEOPLE, POL-PHYSICAL, POL-REMOTE");
        assertThat(todo("hr"))
                .startsWith("Then to read, change and have approved (4 drafts)")
                .noneMatch(line -> line.contains("POL-ACCESS"));
    }

    @Test
    @InjectMojo(goal = "init", pom = POM)
    @MojoParameter(name = "directory", value = FOLDER)
    @MojoParameter(name = "organisation", value = "TODO")
    @MojoParameter(name = "certificate", value = "1999-01-01")
    void everyReasonNotToBeginIsTold(InitMojo goal) throws Exception {
        empty();
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("the new ISMS was not begun for 2 reasons, told above; nothing was written");
        assertThat(log.lines())
                .hasSize(2)
                .allMatch(line ->
                        line.startsWith("error: isms.organisation") || line.startsWith("error: isms.certificate"));
        assertThat(Path.of(FOLDER)).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "init", pom = POM)
    @MojoParameter(name = "directory", value = FOLDER)
    @MojoParameter(name = "organisation", value = "Example Ltd")
    void whatWasNotGivenIsAskedOnATerminal(InitMojo goal) throws Exception {
        empty();
        RecordingLog log = new RecordingLog();
        ScriptedPrompter terminal =
                new ScriptedPrompter("iso27001-2022, csf", "never", "2026-03-01", "", "Sara Okafor", "", "", "", "Ann");
        goal.setLog(log);
        goal.askedBy(terminal);
        goal.execute();
        assertThat(terminal.asked())
                .hasSize(10)
                .noneMatch(asked -> asked.startsWith("Whose ISMS"))
                .contains("isms.certificate is 'never', which is no day of the calendar; write it as 2027-03-14");
        assertThat(log.lines().get(0)).startsWith("info: The ISMS of Example Ltd, in ");
        assertThat(Path.of(FOLDER, "src/isms/people.yaml"))
                .content()
                .contains("{id: ciso, name: \"Sara Okafor\"", "{id: auditor, name: \"Ann\"", "{id: it, name: TODO");
        assertThat(Path.of(FOLDER, "src/isms/isms.yaml")).content().contains("issued: 2026-03-01", "csf");
        assertThat(Path.of(FOLDER, "src/isms/frameworks/csf.yaml")).exists();
    }

    @Test
    @InjectMojo(goal = "init", pom = POM)
    @MojoParameter(name = "directory", value = FOLDER)
    void anAnswerThatIsLeftForLaterIsNoAnswer(InitMojo goal) throws Exception {
        empty();
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.askedBy(new ScriptedPrompter("", "", "", "", "", "", "", "", ""));
        goal.execute();
        assertThat(log.lines().get(0)).startsWith("info: The ISMS of init, in ");
        assertThat(Path.of(FOLDER, "src/isms/people.yaml")).content().doesNotContain("name: \"");
        assertThat(Path.of(FOLDER, "src/isms/isms.yaml")).content().contains("# once you have one: certificate:");
    }

    @Test
    @InjectMojo(goal = "init", pom = POM)
    @MojoParameter(name = "directory", value = FOLDER)
    @MojoParameter(name = "timeZone", value = "Europe/Nowhere")
    void aZoneThatIsNoneIsToldInWords(InitMojo goal) {
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.timeZone is 'Europe/Nowhere', which no zone is called; write it as Europe/Berlin");
    }

    private static List<String> todo(String owner) {
        Assessment assessment = new Assessor()
                .withoutHistory()
                .assess(Path.of(FOLDER, "src/isms"), AsOf.day(LocalDate.of(2027, 3, 14)));
        return new TodoReport(assessment, 31, owner)
                .lines().stream().map(ConsoleLine::text).toList();
    }

    private static void empty() throws IOException {
        if (Files.exists(Path.of(FOLDER))) {
            try (Stream<Path> walk = Files.walk(Path.of(FOLDER))) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
