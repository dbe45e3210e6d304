package io.github.ismskit.impact;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.change;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.exception;
import static io.github.ismskit.fixture.Written.nonconformity;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.model.Isms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ImpactTest {

    private static final Map<String, Severity> OWN = Map.of("evidence-is-fresh", Severity.ERROR);

    private record Case(String name, Written before, Written after, List<String> sentences) {
        Case(String name, Written before, Written after, String... sentences) {
            this(name, before, after, List.of(sentences));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "rarer",
                        activity("ACT-1"),
                        activity("ACT-1").with("cadence", "P3M"),
                        "ACT-1 is due less often: monthly became P3M"),
                new Case("more often", activity("ACT-1"), activity("ACT-1").with("cadence", "weekly")),
                new Case(
                        "later start",
                        activity("ACT-1"),
                        activity("ACT-1").with("start", "2026-02-28"),
                        "ACT-1 has a later start: 2026-01-31 became 2026-02-28"),
                new Case("ended", activity("ACT-1"), activity("ACT-1").with("end", "2026-12-31"), "ACT-1 ends earlier"),
                new Case(
                        "longer grace",
                        activity("ACT-1").with("grace", "P7D"),
                        activity("ACT-1").with("grace", "P8D"),
                        "ACT-1 has a longer grace: P7D became P8D"),
                new Case(
                        "no owner",
                        activity("ACT-1"),
                        activity("ACT-1").without("owner"),
                        "ACT-1 has no owner any more"),
                new Case(
                        "exception that lasts longer",
                        exception("EXC-1", "evidence-is-fresh"),
                        exception("EXC-1", "evidence-is-fresh").with("expires", "2027-01-01"),
                        "EXC-1 has a later end: 2026-12-31 became 2027-01-01"),
                new Case(
                        "control left out",
                        control("A.8.13"),
                        control("A.8.13").with("applicable", false),
                        "A.8.13 is not applicable any more"),
                new Case(
                        "action put off",
                        nonconformity("NC-1").with("actions", List.of(Map.of("action", "Fix", "due", "2026-03-01"))),
                        nonconformity("NC-1").with("actions", List.of(Map.of("action", "Fix", "due", "2026-03-02"))),
                        "NC-1 promises 'Fix' later than on 2026-03-01"),
                new Case(
                        "action taken away",
                        nonconformity("NC-1").with("actions", List.of(Map.of("action", "Fix", "due", "2026-03-01"))),
                        nonconformity("NC-1"),
                        "NC-1 no longer promises 'Fix'"),
                new Case(
                        "reviewed less often",
                        policy("POL-1"),
                        policy("POL-1").with("review-interval", "P2Y"),
                        "POL-1 is reviewed less often: annual became P2Y"),
                new Case("title", risk("R-1"), risk("R-1").with("title", "Other")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatIsDemandedLess(Case each) {
        Impact impact = between(Given.isms(each.before()), Given.isms(each.after()));
        assertThat(impact.changes()).isNotEmpty();
        assertThat(impact.weakenings()).extracting(Weakening::sentence).isEqualTo(each.sentences());
        assertThat(impact.unexplained()).hasSameSizeAs(impact.weakenings());
    }

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
                .extracting(Weakening::line)
                .allMatch(line -> line.endsWith("R-1 was removed; CHG-1 explains it"));
    }

    @Test
    void aChangeRecordThatWasThereBeforeExplainsNothing() {
        Written change = change("CHG-1", "2026-05-01").with("reason", "R-1 is gone");
        assertThat(between(Given.isms(risk("R-1"), change), Given.isms(change)).unexplained())
                .hasSize(1);
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
    void aRiskIsLookedAtWhereItOrAChangeRecordSaysSo() {
        Given before = Given.isms(risk("R-1"));
        Written scored = risk("R-1").with("residual", Map.of("likelihood", 3, "impact", 2));
        assertThat(between(before, Given.isms(scored)).open())
                .extracting(Touch::area)
                .containsExactly(Area.RISKS);
        Written reviewed = scored.with("reviews", List.of(Map.of("date", "2026-05-01", "by", "jane", "changed", true)));
        assertThat(between(before, Given.isms(reviewed)).open()).isEmpty();
    }

    @Test
    void anAnswerOfAChangeRecordSatisfies() {
        Written changed = policy("POL-1").saying("What everybody does now.");
        Written change = change("CHG-1", "2026-05-01")
                .with("affects-isms", "yes")
                .with("impact", Map.of("policies", Map.of("reviewed", "2026-05-01", "by", "jane")));
        assertThat(between(Given.isms(policy("POL-1")), Given.isms(changed)).open())
                .extracting(Touch::area)
                .containsExactly(Area.POLICIES);
        assertThat(between(Given.isms(policy("POL-1")), Given.isms(changed, change))
                        .touches())
                .flatExtracting(touch -> touch.review().stream().toList())
                .containsExactly("CHG-1: reviewed on 2026-05-01 by jane");
    }

    private static Impact between(Given before, Given after) {
        return Impact.between(isms(before), isms(after), OWN);
    }

    private static Isms isms(Given given) {
        return given.on(LocalDate.of(2026, 6, 1)).isms();
    }
}
