package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Content;
import io.github.ismskit.record.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceQuestionsTest {

    @TempDir
    Path folder;

    @Test
    void asksForWhatIsMissingAndProposesTheRest() throws Exception {
        ScriptedPrompter terminal =
                new ScriptedPrompter("ACT-ACCESS", "jane", "", "rights.csv", "", "", "All was looked at.");
        Submission submission =
                questions(terminal).complete(new EvidenceForm(Map.of(), folder)).submission();
        assertThat(terminal.asked())
                .containsExactly(
                        "Which activity was done? (ACT-ACCESS)",
                        "Who did it? (jane)",
                        "When was it done? [2026-04-02]",
                        "Which files show it? (separated by commas)",
                        "Which due date does it answer? [2026-03-31]",
                        "What came of it? [pass]",
                        "What is to be said about it? (Markdown, one line) [ ]");
        assertThat(submission.activity()).contains("ACT-ACCESS");
        assertThat(submission.performed()).contains(LocalDate.of(2026, 4, 2));
        assertThat(submission.occurrence()).contains(LocalDate.of(2026, 3, 31));
        assertThat(submission.files()).singleElement().hasFieldOrPropertyWithValue("name", "rights.csv");
        assertThat(submission.note()).isEqualTo("All was looked at.");
    }

    @Test
    void leavesAloneWhatWasGiven() throws Exception {
        ScriptedPrompter terminal = new ScriptedPrompter("rights.csv");
        EvidenceForm form = new EvidenceForm(
                Map.of(
                        "activity", "ACT-ACCESS",
                        "performedBy", "jane",
                        "performed", "2026-03-30",
                        "occurrence", "2026-03-31",
                        "outcome", "pass",
                        "note", "Said."),
                folder);
        Submission submission = questions(terminal).complete(form).submission();
        assertThat(terminal.asked()).containsExactly("Which files show it? (separated by commas)");
        assertThat(submission.performed()).contains(LocalDate.of(2026, 3, 30));
    }

    private EvidenceQuestions questions(Prompter prompter) throws Exception {
        Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(folder.resolve("isms.yaml"), "organisation: {name: Example Ltd}\n");
        Files.writeString(folder.resolve("people.yaml"), "- {id: jane, name: Jane Doe}\n");
        Files.writeString(
                folder.resolve("calendar/access.yaml"),
                "- {id: ACT-ACCESS, title: Access review, owner: jane, cadence: quarterly, start: 2026-03-31}\n");
        return new EvidenceQuestions(prompter, Content.read(folder), AsOf.day(LocalDate.of(2026, 4, 2)));
    }
}
