package io.github.ismskit.ci;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Fingerprints;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.report.Json;
import io.github.ismskit.text.Counted;
import io.github.ismskit.text.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The findings in SARIF 2.1.0, with paths from the root of the repository. */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** What GitHub takes. */
    private static final int MOST_RESULTS = 25_000;

    private final Bulletin bulletin;
    private final List<SarifRule> rules;
    private final List<String> ids;

    public SarifReport(Bulletin bulletin) {
        this.bulletin = bulletin;
        rules = SarifRule.all(bulletin);
        ids = rules.stream().map(SarifRule::id).toList();
    }

    private record Result(Finding finding, String fingerprint) {}

    /** @param rule the index of the rule that could not look; -1 where it is none */
    private record Notification(Severity severity, String text, int rule) {}

    public byte[] bytes() {
        return Json.object(log ->
                log.text("$schema", SCHEMA).text("version", "2.1.0").each("runs", List.of(bulletin), run -> run(log)));
    }

    private void run(Json json) {
        json.object("tool", tool -> tool.object("driver", this::driver))
                .object("automationDetails", details -> details.text("id", bulletin.category()))
                .each("invocations", List.of(bulletin), run -> invocation(json))
                .text("columnKind", "unicodeCodePoints")
                .each("results", results(), result -> result(json, result))
                .object("properties", this::properties);
    }

    /** All of them, or the most important. */
    private List<Result> results() {
        List<Finding> findings = bulletin.findings();
        List<String> fingerprints = Fingerprints.of(bulletin.prefix(), findings);
        Stream<Result> all =
                IntStream.range(0, findings.size()).mapToObj(i -> new Result(findings.get(i), fingerprints.get(i)));
        return findings.size() <= MOST_RESULTS
                ? all.toList()
                : all.sorted(Comparator.comparing(each -> bulletin.weight(each.finding())))
                        .limit(MOST_RESULTS)
                        .toList();
    }

    private void driver(Json driver) {
        driver.text("name", "isms-maven-plugin")
                .text("version", bulletin.version())
                .text("informationUri", Docs.HOME)
                .each("rules", rules, rule -> rule.write(driver));
    }

    private void invocation(Json json) {
        json.flag("executionSuccessful", bulletin.doubts().isEmpty())
                .each("toolExecutionNotifications", notifications(), each -> notification(json, each));
    }

    private List<Notification> notifications() {
        Stream<Notification> doubts =
                bulletin.doubts().stream().map(doubt -> new Notification(Severity.ERROR, Bulletin.words(doubt), -1));
        Stream<Notification> blind = bulletin.outcomes().stream()
                .filter(outcome -> !outcome.isEvaluated())
                .map(outcome -> new Notification(
                        Severity.WARNING,
                        "not evaluated: " + outcome.notEvaluated().orElseThrow(),
                        ids.indexOf(outcome.rule().id())));
        return Stream.of(doubts, blind, leftOut()).flatMap(each -> each).toList();
    }

    private Stream<Notification> leftOut() {
        int more = bulletin.findings().size() - MOST_RESULTS;
        return more <= 0
                ? Stream.empty()
                : Stream.of(new Notification(
                        Severity.WARNING,
                        "left out: " + Counted.of(more, "finding") + ", since code scanning takes no more than "
                                + MOST_RESULTS + "; all of them are in findings.json",
                        -1));
    }

    private void notification(Json json, Notification each) {
        json.text("level", SarifRule.level(each.severity()))
                .object("message", message -> message.text("text", said(each.text())));
        if (each.rule() >= 0) {
            json.object(
                    "associatedRule",
                    rule -> rule.text("id", ids.get(each.rule())).number("index", each.rule()));
        }
    }

    private void result(Json json, Result result) {
        Finding finding = result.finding();
        json.text("ruleId", finding.rule());
        int index = ids.indexOf(finding.rule());
        if (index >= 0) {
            json.number("ruleIndex", index);
        }
        json.text("level", SarifRule.level(finding.severity()))
                .object("message", message -> message.text("text", said(bulletin.told(finding))))
                .each(
                        "locations",
                        List.of(bulletin.place(finding)),
                        place -> json.object(
                                "physicalLocation",
                                at -> at.object(
                                                "artifactLocation",
                                                file -> file.text("uri", WebPath.encoded(place.file()))
                                                        .text("uriBaseId", "%SRCROOT%"))
                                        .object(
                                                "region",
                                                region -> region.number("startLine", place.line())
                                                        .number("startColumn", place.column()))))
                .object("partialFingerprints", prints -> prints.text("ismsFinding/v1", result.fingerprint()))
                .each(
                        "suppressions",
                        bulletin.suppressions(finding),
                        why -> json.text("kind", "external").text("justification", why))
                .object("properties", more -> more.flag("stopsBuild", bulletin.failsBuild(finding)));
    }

    private void properties(Json json) {
        json.text("verdict", bulletin.verdict().key())
                .text("asOf", bulletin.assessment().map(Assessment::asOf))
                .flag(
                        "simulated",
                        bulletin.assessment().filter(Assessment::simulated).isPresent())
                .text("summary", bulletin.headline());
    }

    /** SARIF takes {@code [words](address)} for a link; what content says is none. */
    private static String said(String text) {
        return PlainText.line(text).replace("](", "] (");
    }
}
