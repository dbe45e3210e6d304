package io.github.ismskit.readiness;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.exception;
import static io.github.ismskit.fixture.Written.nonconformity;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.StandardRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pass needs proof; everything else is fail or cannot-judge. */
final class VerdictTest {

    private static final LocalDate FEB_10 = LocalDate.of(2026, 2, 10);

    @Test
    void passesWhenEverythingExpectedIsProven() {
        Readiness readiness = judge(proven(), FEB_10);
        assertThat(readiness.verdict()).isEqualTo(Verdict.PASS);
        assertThat(readiness.obligations()).isEqualTo(new Obligations(1, 1, 0, 0));
    }

    @Test
    void holdsThroughItsLastDayAndTurnsOnTheDayAfter() {
        Readiness readiness = judge(proven(), FEB_10);
        LocalDate last = readiness.validUntil().orElseThrow();
        assertThat(last).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(readiness.turnsOn()).contains(last.plusDays(1));
        assertThat(judge(proven(), last).verdict()).isEqualTo(Verdict.PASS);
        assertThat(judge(proven(), last.plusDays(1)).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void tellsWhatLapsesFirstAsItWillBeThen() {
        assertThat(judge(proven(), FEB_10).lapsing().get(0).message())
                .isEqualTo("ACT-1 was due on 2026-02-28 and its grace ended on 2026-03-14, 1 day ago");
    }

    @Test
    void anExceptionTurnsTheVerdictOnTheDayAfterItEnds() {
        Given covered = proven().and(
                        risk("R-1")
                                .without("controls")
                                .with("treatment", "retain")
                                .without("residual"),
                        exception("EXC-1", "risk-is-within-appetite")
                                .with("subject", "R-1")
                                .with("expires", "2026-02-20"));
        Readiness readiness = judge(covered, FEB_10);
        assertThat(readiness.verdict()).isEqualTo(Verdict.PASS);
        assertThat(readiness.validUntil()).contains(LocalDate.of(2026, 2, 20));
        assertThat(judge(covered, LocalDate.of(2026, 2, 21)).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void failsOnAnErrorAndToldUntilNoDay() {
        Readiness readiness = judge(proven().and(policy("POL-1").without("approver")), FEB_10);
        assertThat(readiness.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(readiness.validUntil()).isEmpty();
    }

    @Test
    void passesWithAWarning() {
        Readiness readiness = judge(
                proven().organisation("rules", Map.of("policy-is-approved", Map.of("severity", "warning")))
                        .and(policy("POL-1").without("approver")),
                FEB_10);
        assertThat(readiness.verdict()).isEqualTo(Verdict.PASS);
        assertThat(readiness.findings())
                .extracting(Finding::rule)
                .containsExactly("rule-keeps-its-weight", "policy-is-approved");
        assertThat(readiness.count(Severity.WARNING)).isEqualTo(2);
    }

    @Test
    void cannotJudgeWithoutAnObligationThatWasDue() {
        Given early = Given.isms(activity("ACT-1")).file("evidence/a.csv", StoredFile.Nature.PLAIN, "1");
        Readiness readiness = judge(early, LocalDate.of(2026, 1, 10));
        assertThat(readiness.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(readiness.doubts()).singleElement().asString().contains("was due yet, so none could be proven");
    }

    @Test
    void cannotJudgeWithoutAnEvidenceFile() {
        Given linked = Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-30"));
        assertThat(judge(linked, FEB_10).doubts()).containsExactly("no evidence file was found");
    }

    @Test
    void cannotJudgeWhenTheClockIsBehind() {
        Readiness readiness = judge(proven(), LocalDate.of(2026, 1, 29));
        assertThat(readiness.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(readiness.doubts()).anyMatch(doubt -> doubt.contains("is before the newest record"));
    }

    @Test
    void cannotJudgeWhenARuleCouldNotLook() {
        Readiness readiness = blindly(proven(), Severity.ERROR);
        assertThat(readiness.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(readiness.doubts()).containsExactly("blind was not evaluated: the lights are out");
        assertThat(blindly(proven(), Severity.WARNING).doubts()).isEmpty();
    }

    @Test
    void aRuleThatWasMadeGraverHasToLookAsWell() {
        Given graver = proven().organisation("rules", Map.of("blind", Map.of("severity", "error")));
        Situation situation = graver.on(FEB_10);
        Outcome outcome = new RuleBook(List.of(new Blind(Severity.WARNING)))
                .judge(situation)
                .get(0);
        assertThat(outcome.severity()).isEqualTo(Severity.ERROR);
        assertThat(Doubts.isRaisedBy(outcome, situation)).isTrue();
    }

    @Test
    void aGapThatANonconformityAnswersIsCountedAsExplained() {
        Given answered = Given.isms(
                        activity("ACT-1"),
                        evidence("EV-2", "ACT-1", "2026-02-27"),
                        nonconformity("NC-1")
                                .with("occurrences", List.of(Map.of("activity", "ACT-1", "due", "2026-01-31"))))
                .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1");
        assertThat(judge(answered, LocalDate.of(2026, 3, 1)).obligations()).isEqualTo(new Obligations(2, 1, 1, 0));
    }

    @Test
    void whatIsStillInGraceIsNotExpectedYet() {
        Given open = Given.isms(activity("ACT-1")).file("evidence/a.csv", StoredFile.Nature.PLAIN, "1");
        assertThat(judge(open, LocalDate.of(2026, 2, 14)).obligations().expected())
                .isZero();
        assertThat(judge(open, LocalDate.of(2026, 2, 15)).obligations()).isEqualTo(new Obligations(1, 0, 0, 1));
    }

    /** One monthly activity that was done, and a file that shows it. */
    private static Given proven() {
        return Given.isms(
                        activity("ACT-1"),
                        evidence("EV-1", "ACT-1", "2026-01-30").with("files", List.of(Map.of("path", "a.csv"))))
                .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1");
    }

    /** Judges with one rule more, which could not look. */
    private static Readiness blindly(Given given, Severity weight) {
        List<Rule> rules = new ArrayList<>(StandardRules.all());
        rules.add(new Blind(weight));
        Situation situation = given.on(FEB_10);
        RuleBook book = new RuleBook(rules);
        return new Judge(book).judge(situation, book.judge(situation));
    }

    private static Readiness judge(Given given, LocalDate day) {
        Situation situation = given.on(day);
        RuleBook book = new RuleBook(StandardRules.all());
        List<Outcome> outcomes = book.judge(situation);
        return new Judge(book).judge(situation, outcomes);
    }

    /** A rule that could not look. */
    private record Blind(Severity severity) implements Rule {

        @Override
        public String statement() {
            return "Everything is seen";
        }

        @Override
        public List<String> clauses() {
            return List.of();
        }

        @Override
        public Check check(Situation situation) {
            return Check.notEvaluated("the lights are out");
        }
    }
}
