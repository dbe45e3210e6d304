package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class StarterQuestionsTest {

    @Test
    void asksForEverythingAndLeavesOutWhatIsLeftForLater() throws Exception {
        ScriptedPrompter terminal =
                new ScriptedPrompter("Example: Ltd", "", "2027-03-01", "", "Sara; Okafor", "", "", "", "");
        Map<String, String> answers = new StarterQuestions(terminal, "folder").missing(Map.of());
        assertThat(terminal.asked())
                .startsWith(
                        "Whose ISMS is it? [folder]",
                        "Which frameworks? (separated by commas, ISO/IEC 27001 first) [iso27001-2022]",
                        "When was the certificate issued? (2027-03-14; Enter for none yet) [ ]",
                        "Who is Top management? (Enter to decide later) [ ]",
                        "Who is Information security officer? (Enter to decide later) [ ]")
                .hasSize(9);
        assertThat(answers)
                .containsOnly(
                        Map.entry("organisation", "Example: Ltd"),
                        Map.entry("frameworks", "iso27001-2022"),
                        Map.entry("certificate", "2027-03-01"),
                        Map.entry("people", "ciso:Sara, Okafor"));
    }

    @Test
    void leavesAloneWhatWasGiven() throws Exception {
        ScriptedPrompter terminal = new ScriptedPrompter("");
        Map<String, String> given = Map.of("organisation", "Ours", "frameworks", "iso27001-2022", "people", "it:Jo");
        assertThat(new StarterQuestions(terminal, "folder").missing(given)).isEmpty();
        assertThat(terminal.asked()).hasSize(1);
    }
}
