package io.github.ismskit.ci;

import io.github.ismskit.Assessment;
import io.github.ismskit.ci.JunitCase.Result;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.gate.Weakened;
import io.github.ismskit.readiness.Doubts;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.text.Counted;
import io.github.ismskit.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules as test cases in the shape of Surefire, and the verdict as one more: it is an error where nothing can be said,
 * so that a report about nothing is never green.
 */
public final class JunitReport {

    private final Bulletin bulletin;

    public JunitReport(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    public byte[] bytes() {
        List<JunitCase> cases = new ArrayList<>();
        cases.add(verdict());
        if (!bulletin.weakened().isEmpty()) {
            cases.add(weakened());
        }
        bulletin.outcomes().stream().map(this::rule).forEach(cases::add);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", "isms");
        attributes.put("time", "0");
        attributes.put("tests", String.valueOf(cases.size()));
        attributes.put("errors", JunitCase.count(cases, Result.ERROR));
        attributes.put("skipped", JunitCase.count(cases, Result.SKIPPED));
        attributes.put("failures", JunitCase.count(cases, Result.FAILURE));
        return Xml.document(xml -> xml.element("testsuite", attributes, suite -> {
            suite.element(
                    "properties",
                    Map.of(),
                    properties -> properties().forEach((name, value) -> property(properties, name, value)));
            cases.forEach(each -> each.write(suite));
        }));
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("version", bulletin.version());
        properties.put("verdict", bulletin.verdict().key());
        bulletin.assessment().ifPresent(each -> counts(properties, each));
        return properties;
    }

    private static void counts(Map<String, String> properties, Assessment assessment) {
        Obligations obligations = assessment.readiness().obligations();
        properties.put("asOf", assessment.asOf().toString());
        properties.put("simulated", String.valueOf(assessment.simulated()));
        assessment.readiness().validUntil().ifPresent(day -> properties.put("validUntil", day.toString()));
        properties.put("documents", String.valueOf(assessment.situation().documents()));
        properties.put("records", String.valueOf(assessment.records()));
        properties.put("obligations.expected", String.valueOf(obligations.expected()));
        properties.put("obligations.proven", String.valueOf(obligations.proven()));
    }

    private JunitCase verdict() {
        Result result =
                switch (bulletin.verdict()) {
                    case PASS -> bulletin.doubts().isEmpty() ? Result.HOLDS : Result.ERROR;
                    case FAIL -> failed();
                    case CANNOT_JUDGE -> Result.ERROR;
                };
        String doubts = lines(bulletin.doubts().stream());
        return new JunitCase(
                "isms.verdict",
                Bulletin.VERDICT,
                result,
                bulletin.headline(),
                doubts,
                Bulletin.STATEMENT + "\n" + bulletin.headline());
    }

    /** A verdict that does not stop the build is not green either. */
    private Result failed() {
        if (bulletin.isPassed()) {
            return Result.SKIPPED;
        }
        return bulletin.doubts().isEmpty() ? Result.FAILURE : Result.ERROR;
    }

    private JunitCase weakened() {
        return new JunitCase(
                "isms.gate",
                Weakened.RULE,
                Result.FAILURE,
                Counted.of(bulletin.weakened().size(), "finding"),
                lines(bulletin.weakened().stream()),
                Weakened.STATEMENT + "\n" + Docs.of(Weakened.RULE));
    }

    private JunitCase rule(Outcome outcome) {
        List<Finding> failing =
                outcome.findings().stream().filter(bulletin::failsBuild).toList();
        String group = outcome.rule().getClass().getPackageName();
        return new JunitCase(
                "isms." + group.substring(group.lastIndexOf('.') + 1),
                outcome.rule().id(),
                result(outcome, failing),
                outcome.notEvaluated()
                        .map(reason -> "not evaluated: " + reason)
                        .orElse(failing.isEmpty() ? "nothing to look at" : Counted.of(failing.size(), "finding")),
                lines(failing.stream()),
                output(outcome));
    }

    /** What a verdict does without, such as a history that nobody has, is no error. */
    private Result result(Outcome outcome, List<Finding> failing) {
        if (!outcome.isEvaluated()) {
            boolean doubt = bulletin.assessment()
                    .filter(each -> Doubts.isRaisedBy(outcome, each.situation()))
                    .isPresent();
            return doubt ? Result.ERROR : Result.SKIPPED;
        }
        if (!failing.isEmpty()) {
            return Result.FAILURE;
        }
        return outcome.lookedAt() == 0 && outcome.findings().isEmpty() ? Result.SKIPPED : Result.HOLDS;
    }

    private String output(Outcome outcome) {
        String excused = outcome.waived().isEmpty()
                ? ""
                : ", " + Counted.of(outcome.waived().size(), "finding") + " covered by an exception";
        String others = lines(outcome.findings().stream().filter(finding -> !bulletin.failsBuild(finding)));
        return outcome.rule().statement() + "\n"
                + Docs.of(outcome.rule().id()) + "\n"
                + outcome.lookedAt() + " looked at" + excused + "\n"
                + others;
    }

    private String lines(Stream<Finding> findings) {
        return findings.map(finding -> finding.severity().key() + ": " + PlainText.line(bulletin.line(finding)) + "\n")
                .collect(Collectors.joining());
    }

    private static void property(Xml xml, String name, String value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", "isms." + name);
        attributes.put("value", value);
        xml.empty("property", attributes);
    }
}
