package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The goal as Maven runs it; what is recorded is the matter of the room. */
@MojoTest
final class RecordGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final String DESK = "target/goals/record";
    private static final String CONTENT = DESK + "/isms";

    @Test
    @InjectMojo(goal = "record", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "base", value = DESK)
    @MojoParameter(name = "activity", value = "ACT-ACCESS")
    @MojoParameter(name = "performedBy", value = "jane")
    @MojoParameter(name = "performed", value = "2025-04-02")
    @MojoParameter(name = "files", value = "rights.csv, a?b.csv")
    @MojoParameter(name = "skip", value = "false")
    void recordTellsWhatItKeptAndWhatToCommit(RecordMojo goal) throws Exception {
        content();
        Files.writeString(Path.of(DESK, "a?b.csv"), "b");
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();
        assertThat(log.lines())
                .containsExactly(
                        "info: Recorded EV-ACCESS-2025-03-31, which answers the due date of 2025-03-31",
                        "info:   rights.csv: text/csv, 6 bytes, SHA-256 8c659fe8cb2e010d03e69f59a3de8d7c360480f85537f288067aee82fe98cf80",
                        "info:   a-b.csv: text/csv, 1 byte, SHA-256 3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d, handed in as a?b.csv",
                        "warning: ACT-ACCESS asks for: export; see that it is there",
                        "info: Commit it with:",
                        "info:   git add isms/evidence/2025/access/ev-access-2025-03-31",
                        "info:   git commit -m \"Record EV-ACCESS-2025-03-31\"");
        assertThat(Path.of(CONTENT, "evidence/2025/access/ev-access-2025-03-31/EV-ACCESS-2025-03-31.md"))
                .isRegularFile();
    }

    @Test
    @InjectMojo(goal = "record", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "base", value = DESK)
    @MojoParameter(name = "outcome", value = "good")
    @MojoParameter(name = "performed", value = "2025-02-30")
    @MojoParameter(name = "period", value = "2025-06-30/2025-04-01")
    @MojoParameter(name = "interactive", value = "false")
    @MojoParameter(name = "skip", value = "false")
    void recordNamesEverythingThatIsMissingOrMisspelt(RecordMojo goal) throws Exception {
        content();
        goal.setLog(new RecordingLog());
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("""
                        nothing was recorded:
                          isms.activity is missing: what was done; isms.controls where it belongs to no activity
                          isms.performedBy is missing: who did it, an id of people.yaml
                          isms.files is missing: what shows it; isms.links where it is kept elsewhere
                          isms.outcome is 'good', which is none of pass, findings, fail
                          isms.performed is '2025-02-30', which is no day of the calendar; write it as 2027-03-14
                          isms.period is '2025-06-30/2025-04-01', which is no time; write it as 2026-04-01/2026-06-30
                        For example: mvn isms:record -Disms.activity=ACT-ACCESS-REVIEW -Disms.performedBy=jane-doe -Disms.files=export.csv
                        On a terminal, without -B, it is asked.""");
    }

    @Test
    @InjectMojo(goal = "record", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "base", value = DESK)
    @MojoParameter(name = "activity", value = "ACT-ACESS")
    @MojoParameter(name = "performedBy", value = "jane")
    @MojoParameter(name = "files", value = "rights.csv,lost.csv")
    @MojoParameter(name = "skip", value = "false")
    void recordTellsEveryReasonAndFails(RecordMojo goal) throws Exception {
        content();
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("ISMS evidence was refused for 2 reasons, told above; nothing was recorded");
        assertThat(log.lines())
                .containsExactly(
                        "error: there is no file " + Path.of(DESK, "lost.csv").toAbsolutePath() + "; correct the path",
                        "error: [reference-resolves] no activity has the id 'ACT-ACESS'; did you mean 'ACT-ACCESS'?");
        assertThat(Path.of(CONTENT, "evidence/2025")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "record", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "asOf", value = "2025-03-31")
    @MojoParameter(name = "skip", value = "false")
    void recordInventsNoTime(RecordMojo goal) throws Exception {
        content();
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "isms.asOf is 2025-03-31, but evidence is recorded on the day on which it is recorded; leave"
                                + " it out, and say with isms.performed when it was done");
    }

    /** Begun anew for each test, with one file on the desk. */
    private static void content() throws IOException {
        Path desk = Path.of(DESK);
        if (Files.exists(desk)) {
            try (Stream<Path> walk = Files.walk(desk)) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        for (String each : List.of("calendar", "evidence")) {
            Files.createDirectories(Path.of(CONTENT, each));
        }
        Files.writeString(desk.resolve("rights.csv"), "rights");
        Files.writeString(Path.of(CONTENT, "isms.yaml"), "organisation: {name: Example Ltd}\n");
        Files.writeString(Path.of(CONTENT, "people.yaml"), "- {id: jane, name: Jane Doe}\n");
        Files.writeString(Path.of(CONTENT, "calendar/access.yaml"), """
                - id: ACT-ACCESS
                  title: Access review
                  owner: jane
                  cadence: annual
                  start: 2024-03-31
                  evidence: {kinds: [export]}
                """);
    }
}
