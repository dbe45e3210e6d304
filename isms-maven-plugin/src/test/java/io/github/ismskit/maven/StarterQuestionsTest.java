package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.init.AnswerSheet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StarterQuestionsTest {

    @Test
    void asksForEverythingAndLeavesOutWhatIsLeftForLater() throws Exception {
        ScriptedPrompter terminal =
                new ScriptedPrompter("Example: Ltd", "", "2027-03-01", "", "Sara; Okafor", "", "", "", "");
        Map<String, String> answers = questions(terminal, "folder").missing(Map.of());
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
        assertThat(questions(terminal, "folder").missing(given)).isEmpty();
        assertThat(terminal.asked()).hasSize(1);
    }

    @Test
    void asksAgainWhereAnAnswerCannotBeAndSaysWhy() throws Exception {
        ScriptedPrompter terminal = new ScriptedPrompter(
                "TODO",
                "Example Ltd",
                "csf",
                "iso27001-2022, csf",
                "2027-02-30",
                "2031-01-01",
                "2027-03-01",
                "TBD",
                "Sara Okafor",
                "",
                "",
                "",
                "",
                "");
        Map<String, String> answers = questions(terminal, "folder").missing(Map.of());
        assertThat(terminal.asked())
                .startsWith(
                        "Whose ISMS is it? [folder]",
                        "isms.organisation is 'TODO', which stands for a name that is not decided; give one or leave it out",
                        "Whose ISMS is it? [folder]",
                        "Which frameworks? (separated by commas, ISO/IEC 27001 first) [iso27001-2022]",
                        "isms.frameworks begins with 'csf', but the statement of applicability is written for iso27001-2022; name that first",
                        "Which frameworks? (separated by commas, ISO/IEC 27001 first) [iso27001-2022]",
                        "When was the certificate issued? (2027-03-14; Enter for none yet) [ ]",
                        "isms.certificate is '2027-02-30', which is no day of the calendar; write it as 2027-03-14",
                        "When was the certificate issued? (2027-03-14; Enter for none yet) [ ]",
                        "isms.certificate is 2031-01-01, which is yet to come; leave it out until you have one",
                        "When was the certificate issued? (2027-03-14; Enter for none yet) [ ]",
                        "Who is Top management? (Enter to decide later) [ ]")
                .hasSize(19);
        assertThat(terminal.asked().get(12)).startsWith("isms.people names 'management:TBD', whose name is 'TBD'");
        assertThat(answers)
                .containsOnly(
                        Map.entry("organisation", "Example Ltd"),
                        Map.entry("frameworks", "iso27001-2022, csf"),
                        Map.entry("certificate", "2027-03-01"),
                        Map.entry("people", "management:Sara Okafor"));
    }

    /** Whoever only presses the Enter key, or whose input has ended, would be asked for ever. */
    @Test
    void proposesNoNameThatItWouldRefuse() throws Exception {
        ScriptedPrompter terminal = new ScriptedPrompter("", "", "", "", "", "", "", "", "");
        assertThat(questions(terminal, "TODO").missing(Map.of()))
                .containsOnly(Map.entry("frameworks", "iso27001-2022"));
        assertThat(terminal.asked()).hasSize(9).startsWith("Whose ISMS is it? [ ]");
    }

    private static StarterQuestions questions(ScriptedPrompter terminal, String folder) {
        return new StarterQuestions(
                terminal,
                folder,
                () -> new AnswerSheet(LocalDate.of(2027, 3, 14), ZoneId.of("Europe/Berlin"), "1.2.3"));
    }
}
