package io.github.ismskit.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.Content;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.StandardRules;
import io.github.ismskit.schedule.Occurrence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectionTest {

    @TempDir
    Path folder;

    @Test
    void putsARecordRightAndTouchesNothing() throws Exception {
        Office office = Office.in(folder);
        Map<String, String> before = office.evidence();
        Recorded recorded = office.recorded(Draft.correcting("EV-ACCESS-Q1")
                .performed(LocalDate.of(2026, 3, 31))
                .outcome(Evidence.Outcome.FINDINGS)
                .note("One right was taken away, which the first record did not say."));
        assertThat(recorded.id()).isEqualTo("EV-ACCESS-Q1-C1");
        assertThat(office.evidence()).containsAllEntriesOf(before).hasSize(before.size() + 1);
        assertThat(Files.readString(recorded.record())).isEqualTo("""
                        ---
                        id: EV-ACCESS-Q1-C1
                        activity: ACT-ACCESS
                        performed: 2026-03-31
                        performed-by: jane
                        occurrence: 2026-03-31
                        recorded: 2026-07-02
                        outcome: findings
                        classification: internal
                        correction-of: EV-ACCESS-Q1
                        files:
                          - path: "../rights-q1.csv"
                            sha256: 3f81d9fbe2a66457222e4a57483f4d5cee3a06584c6edfc78ba6a915bcc48dc7
                            size: 21
                            type: text/csv
                        ---
                        One right was taken away, which the first record did not say.
                        """);
        assertThat(answers(office)).containsExactly("EV-ACCESS-Q1-C1");
    }

    @Test
    void canItselfBeCorrected() throws Exception {
        Office office = Office.in(folder);
        office.recorded(Draft.correcting("EV-ACCESS-Q1"));
        Recorded second = office.recorded(
                Draft.correcting("EV-ACCESS-Q1-C1").files(List.of(office.piece("right.csv", "the right export"))));
        assertThat(second.id()).isEqualTo("EV-ACCESS-Q1-C1-C1");
        assertThat(answers(office)).containsExactly("EV-ACCESS-Q1-C1-C1");
    }

    @Test
    void leavesNoFlawBehind() throws Exception {
        Office office = Office.in(folder);
        office.recorded(Draft.correcting("EV-ACCESS-Q1"));
        Situation situation = situation(office);
        assertThat(new RuleBook(StandardRules.recorded()).judge(situation))
                .filteredOn(outcome -> outcome.findings().stream()
                        .anyMatch(each -> each.location().file().startsWith("evidence/")))
                .isEmpty();
    }

    @Test
    void needsARecordToCorrect() throws Exception {
        Office office = Office.in(folder);
        assertThat(office.refused(Draft.correcting("EV-ACESS-Q1")))
                .isEqualTo(
                        "no evidence has the id 'EV-ACESS-Q1', so it cannot be corrected; did you mean 'EV-ACCESS-Q1'?");
    }

    private static List<String> answers(Office office) {
        return situation(office).calendar().of("ACT-ACCESS").orElseThrow().timetable().occurrences().stream()
                .filter(occurrence -> occurrence.due().equals(LocalDate.of(2026, 3, 31)))
                .map(Occurrence::answers)
                .findFirst()
                .orElseThrow();
    }

    private static Situation situation(Office office) {
        return new Assessor().withoutHistory().situation(Content.read(office.content), AsOf.day(Office.TODAY));
    }
}
