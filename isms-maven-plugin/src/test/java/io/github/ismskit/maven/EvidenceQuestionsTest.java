package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Content;
import io.github.ismskit.record.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceQuestionsTest {

    @TempDir
    Path folder;

    @Test
    void asksForWhatIsMissingAndProposesTheRest() throws Exception {
        Terminal terminal = new Terminal("ACT-ACCESS", "jane", "", "rights.csv", "", "", "All was looked at.");
        Submission submission =
                questions(terminal).complete(new EvidenceForm(Map.of(), folder)).submission();
        assertThat(terminal.asked)
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
        Terminal terminal = new Terminal("rights.csv");
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
        assertThat(terminal.asked).containsExactly("Which files show it? (separated by commas)");
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

    /** Somebody at a terminal, whose answers are known; an empty one is the Enter key. */
    private static final class Terminal implements Prompter {

        private final List<String> asked = new ArrayList<>();
        private final Deque<String> answers;

        Terminal(String... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public String prompt(String message) {
            asked.add(message);
            return answers.remove();
        }

        @Override
        public String prompt(String message, String usual) {
            asked.add(message + " [" + usual + "]");
            String answer = answers.remove();
            return answer.isEmpty() ? usual : answer;
        }

        @Override
        public String prompt(String message, List<String> choices) {
            return prompt(message);
        }

        @Override
        public String prompt(String message, List<String> choices, String usual) {
            return prompt(message, usual);
        }

        @Override
        public String promptForPassword(String message) throws PrompterException {
            throw new PrompterException("nobody is asked for a password");
        }

        @Override
        public void showMessage(String message) {
            asked.add(message);
        }
    }
}
