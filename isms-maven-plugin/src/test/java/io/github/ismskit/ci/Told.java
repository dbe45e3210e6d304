package io.github.ismskit.ci;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.gate.Baseline;
import io.github.ismskit.gate.Decision;
import io.github.ismskit.gate.Gate;
import io.github.ismskit.readiness.Judge;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bulletins as tests need them: of whole repositories, and of one rule that says whatever a test wants to hear. */
final class Told {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final LocalDate LAPSED = LocalDate.of(2027, 11, 20);
    static final String PREFIX = "docs/isms/";

    private Told() {}

    static Bulletin passing() {
        return minimal(DAY);
    }

    static Bulletin failing() {
        return minimal(LAPSED);
    }

    /** The smallest repository that passes, judged on a day. */
    static Bulletin minimal(LocalDate day) {
        return of(assess(Path.of("src/it/minimal-passes/src/isms"), day), Severity.ERROR);
    }

    static Bulletin unjudgeable() {
        return of(assess(Path.of("src/it/empty-cannot-be-judged/src/isms"), DAY), Severity.ERROR);
    }

    static Bulletin skipped() {
        return Bulletin.unjudged("isms.skip is set, so nothing was judged", "build without it", "1.0", PREFIX);
    }

    /** One rule that finds just these. */
    static Bulletin finding(Finding... findings) {
        return of(judged(new Says(Check.of(1, List.of(findings)), Severity.ERROR)), Severity.ERROR);
    }

    static Bulletin finding(Severity failsFrom, Finding... findings) {
        return of(judged(new Says(Check.of(1, List.of(findings)), Severity.ERROR)), failsFrom);
    }

    /** One rule whose findings somebody has agreed to carry. */
    static Bulletin accepted(Finding... findings) {
        Assessment assessment = judged(new Says(Check.of(1, List.of(findings)), Severity.ERROR));
        Baseline baseline = Gate.full(Severity.ERROR).grown(assessment);
        Decision decision = new Gate(Severity.ERROR, baseline, Optional.empty()).decide(assessment);
        return Bulletin.of(assessment, "1.0", PREFIX, decision);
    }

    /** One rule that could not look. */
    static Bulletin blind(Severity weight) {
        return of(judged(new Says(Check.notEvaluated("git is not there"), weight)), Severity.ERROR);
    }

    static Finding flaw(Severity severity, String file, int line, String message) {
        return Finding.of("says", severity, new Location(file, line, 3), message, "put it right");
    }

    static String text(byte[] report) {
        return new String(report, StandardCharsets.UTF_8);
    }

    private static Bulletin of(Assessment assessment, Severity failsFrom) {
        return Bulletin.of(assessment, "1.0", PREFIX, Gate.full(failsFrom).decide(assessment));
    }

    private static Assessment assess(Path content, LocalDate day) {
        return new Assessor().withoutHistory().assess(content, AsOf.day(day));
    }

    private static Assessment judged(Rule rule) {
        Situation situation = Given.isms().on(DAY);
        RuleBook book = new RuleBook(List.of(rule));
        List<Outcome> outcomes = book.judge(situation);
        return new Assessment(
                situation,
                false,
                outcomes,
                new Judge(book).judge(situation, outcomes),
                List.of(),
                Optional.empty(),
                "");
    }

    private record Says(Check said, Severity severity) implements Rule {

        @Override
        public String statement() {
            return "Whatever a test wants to hear.";
        }

        @Override
        public List<String> clauses() {
            return List.of("9.1");
        }

        @Override
        public Check check(Situation situation) {
            return said;
        }
    }
}
