package io.github.ismskit.impact;

import static io.github.ismskit.fixture.Written.change;
import static io.github.ismskit.fixture.Written.exception;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.risk;
import static io.github.ismskit.impact.TwoStates.between;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ImpactTest {

    @Test
    void whatIsRemovedIsDemandedNoMoreUntilAChangeRecordNamesIt() {
        Given before = Given.isms(risk("R-1"));
        assertThat(between(before, Given.isms()).unexplained())
                .extracting(Weakening::sentence)
                .containsExactly("R-1 was removed");
        Written other = change("CHG-1", "2026-05-01").with("reason", "R-10 and R-1.2 are gone");
        assertThat(between(before, Given.isms(other)).unexplained()).hasSize(1);
        Written change = change("CHG-1", "2026-05-01").with("reason", "R-1 is gone with the old site");
        Impact impact = between(before, Given.isms(change));
        assertThat(impact.unexplained()).isEmpty();
        assertThat(impact.weakenings())
                .extracting(each -> each.line(""))
                .allMatch(line -> line.endsWith("R-1 was removed; CHG-1 explains it"));
    }

    @Test
    void aChangeRecordThatWasThereBeforeExplainsNothing() {
        Written change = change("CHG-1", "2026-05-01").with("reason", "R-1 is gone");
        assertThat(between(Given.isms(risk("R-1"), change), Given.isms(change)).unexplained())
                .hasSize(1);
    }

    @Test
    void aChangeRecordThatNamedItBeforeExplainsNothingByAnotherKey() {
        Given before = Given.isms(risk("R-1"), change("CHG-1", "2026-05-01").with("reason", "R-1 was told"));
        Written tagged =
                change("CHG-1", "2026-05-01").with("reason", "R-1 was told").with("tags", List.of("new"));
        assertThat(between(before, Given.isms(tagged)).unexplained()).hasSize(1);
        Written written = change("CHG-1", "2026-05-01").with("reason", "R-1 was told, and is gone");
        assertThat(between(before, Given.isms(written)).unexplained()).isEmpty();
    }

    @Test
    void aRuleThatWeighsLessIsToldAndOneThatWeighsMoreIsNot() {
        Given mild = Given.isms().organisation("rules", Map.of("evidence-is-fresh", Map.of("severity", "warning")));
        assertThat(between(Given.isms(), mild).weakenings())
                .extracting(Weakening::sentence)
                .containsExactly("rule evidence-is-fresh weighs less: error became warning");
        assertThat(between(mild, Given.isms()).weakenings()).isEmpty();
    }

    @Test
    void theSameWordsAreNoChange() {
        assertThat(between(Given.isms(risk("R-1")), Given.isms(risk("R-1"))).changes())
                .isEmpty();
    }

    @Test
    void settingsThatJudgeMoreMildlyAreToldAndOthersAreNot() {
        Given before = Given.isms().organisation("risk", Map.of("appetite", 8));
        Given bold = Given.isms().organisation("risk", Map.of("appetite", 9));
        assertThat(between(before, bold).weakenings())
                .extracting(Weakening::sentence)
                .containsExactly("risks may be carried without acceptance up to a score of 9, which was 8");
        assertThat(between(bold, before).weakenings()).isEmpty();
        Given further = Given.isms().organisation("frameworks", List.of("test", "other"));
        assertThat(between(further, Given.isms()).weakenings())
                .extracting(Weakening::sentence)
                .containsExactly("no longer a framework: other");
        assertThat(between(Given.isms(), further).weakenings()).isEmpty();
    }

    @Test
    void everyMoveOfAThresholdIsTold() {
        Given moved = Given.isms().organisation("rules", Map.of("evidence-is-fresh", Map.of("days", 3)));
        assertThat(between(Given.isms(), moved).weakenings())
                .extracting(Weakening::sentence)
                .containsExactly("rule evidence-is-fresh counts with another 'days': the usual value became 3");
        assertThat(between(moved, moved).weakenings()).isEmpty();
    }

    @Test
    void anExceptionThatIsGoneDemandsMore() {
        Given before = Given.isms(exception("EXC-1", "evidence-is-fresh"));
        assertThat(between(before, Given.isms()).changes()).hasSize(1);
        assertThat(between(before, Given.isms()).weakenings()).isEmpty();
    }

    @Test
    void aRejectedChangeRecordExplainsNothing() {
        Written change = change("CHG-1", "2026-05-01").with("reason", "R-1 is gone");
        assertThat(between(Given.isms(risk("R-1")), Given.isms(change.with("status", "rejected")))
                        .unexplained())
                .hasSize(1);
        assertThat(between(Given.isms(risk("R-1")), Given.isms(change.with("status", "approved")))
                        .unexplained())
                .isEmpty();
    }

    @Test
    void whatARefusedDocumentNoLongerSaysIsNoRemoval() {
        assertThat(between(Given.isms(risk("R-1")), Given.isms().refused(risk("R-1")))
                        .changes())
                .isEmpty();
    }

    @Test
    void keysAreToldWithWhatTheySaid() {
        Written before = risk("R-1").with("summary", "x".repeat(200) + "old").with("threat", "Fire");
        Written after = risk("R-1").with("summary", "x".repeat(200) + "new").with("category", "site");
        assertThat(between(Given.isms(before), Given.isms(after)).changes())
                .flatExtracting(RecordChange::fields)
                .extracting(FieldChange::line)
                .containsExactly(
                        "category: 'site' is new",
                        "summary: '…xxxxxxxxxxxxxxxxxxxxold' became '…xxxxxxxxxxxxxxxxxxxxnew'",
                        "threat: 'Fire' is gone");
    }

    @Test
    void aTextThatIsOnlyBrokenOtherwiseSaysSo() {
        Given before = Given.isms(policy("POL-1").saying("What everybody does."));
        Given after = Given.isms(policy("POL-1").saying("What\neverybody does."));
        assertThat(between(before, after).changes())
                .flatExtracting(RecordChange::fields)
                .extracting(FieldChange::line)
                .containsExactly("text: differs in nothing but white space and signs that nobody sees");
    }
}
