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
                        "info: kept: pom.xml; add the plugin to it as docs/starting.md shows",
                        "info:   ./mvnw isms:todo    what to decide first");
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
