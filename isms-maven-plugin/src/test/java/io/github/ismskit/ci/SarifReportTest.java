package io.github.ismskit.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The report against the schema of SARIF 2.1.0, and what the schema cannot tell. */
final class SarifReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Schema schema;

    SarifReportTest() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/ci/sarif-2.1.0-rtm.5.json"));
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(JSON.readTree(text));
    }

    @Test
    void isWhatTheSchemaAllowsWhateverTheVerdict() {
        for (Bulletin bulletin : List.of(
                Told.passing(), Told.failing(), Told.unjudgeable(), Told.skipped(), Told.blind(Severity.WARNING))) {
            assertThat(schema.validate(read(bulletin)))
                    .as(bulletin.verdict().key())
                    .isEmpty();
        }
        assertThat(schema.validate(JSON.readTree("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}")))
                .isNotEmpty();
    }

    @Test
    void whatIsAcceptedIsSuppressedAndStopsNothing() {
        Finding flaw = Told.flaw(Severity.ERROR, "a.md", 7, "it is thin");
        JsonNode results = run(Told.accepted(flaw)).get("results");
        JsonNode accepted = results.get(results.size() - 1);
        assertThat(accepted.get("level").asString()).isEqualTo("error");
        assertThat(accepted.at("/properties/stopsBuild").asBoolean()).isFalse();
        assertThat(accepted.at("/suppressions/0/justification").asString()).isEqualTo("accepted in the baseline");
        JsonNode stopping = run(Told.finding(flaw)).get("results").get(0);
        assertThat(stopping.at("/properties/stopsBuild").asBoolean()).isTrue();
        assertThat(stopping.has("suppressions") && !stopping.get("suppressions").isEmpty())
                .isFalse();
        assertThat(schema.validate(read(Told.accepted(flaw)))).isEmpty();
    }

    @Test
    void whatIsInheritedIsAResultAtAFileThatTheRepositoryHas() {
        Finding inherited = Told.flaw(Severity.ERROR, "inherited/group-isms/policies/a.md", 7, "it is thin");
        JsonNode result = run(Told.finding(inherited)).get("results").get(0);
        assertThat(result.get("message").get("text").asString())
                .isEqualTo("inherited/group-isms/policies/a.md:7:3: it is thin; put it right");
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString()).isEqualTo("docs/isms/isms.yaml");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(1);
    }

    @Test
    void everyFindingIsAResultAtItsPlaceFromTheRootOfTheRepository() {
        JsonNode run = run(Told.failing());
        assertThat(run.get("results")).hasSize(Told.failing().findings().size());
        assertThat(run.get("results")).hasSizeGreaterThan(100);
        JsonNode first = run.get("results").get(0);
        assertThat(first.get("ruleId").asString()).isEqualTo("audit-is-held-as-planned");
        assertThat(first.get("level").asString()).isEqualTo("error");
        assertThat(first.get("message").get("text").asString())
                .isEqualTo("AUD-SURV-1 was planned for 2027-03-15, 250 days ago, and no result is recorded;"
                        + " hold it and write 'performed'");
        JsonNode place = first.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString()).isEqualTo("docs/isms/audits/surveillance-1.md");
        assertThat(place.get("artifactLocation").get("uriBaseId").asString()).isEqualTo("%SRCROOT%");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(6);
        assertThat(place.get("region").get("startColumn").asInt()).isEqualTo(10);
    }

    @Test
    void everyResultNamesItsRuleByIdAndByIndex() {
        JsonNode run = run(Told.failing());
        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertThat(rules).hasSize(Told.failing().outcomes().size() + 1);
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
        for (JsonNode rule : rules) {
            String docs = rule.get("helpUri").asString().replace(Docs.HOME + "/blob/main/", "../");
            assertThat(Path.of(docs)).isRegularFile();
        }
    }

    @Test
    void whatCannotBeJudgedIsAResultSoThatNoAlertIsClosedInSilence() {
        for (Bulletin bulletin : List.of(Told.skipped(), Told.blind(Severity.ERROR))) {
            JsonNode run = run(bulletin);
            assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean())
                    .isFalse();
            assertThat(run.get("results")).isNotEmpty();
            assertThat(run.get("results").get(0).get("ruleId").asString()).isEqualTo("verdict");
        }
        JsonNode failed = run(Told.failing()).get("invocations").get(0);
        assertThat(failed.get("executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void namesTheRuleThatCouldNotLook() {
        JsonNode notifications =
                run(Told.blind(Severity.WARNING)).get("invocations").get(0).get("toolExecutionNotifications");
        JsonNode last = notifications.get(notifications.size() - 1);
        assertThat(last.get("associatedRule").get("id").asString()).isEqualTo("says");
        assertThat(last.get("message").get("text").asString()).isEqualTo("not evaluated: git is not there");
    }

    @Test
    void aPathIsAReferenceWhateverItsName() {
        JsonNode run = run(Told.finding(Told.flaw(Severity.ERROR, "a b/ü:#%?.md", 1, "it is thin")));
        String uri = places(run).get(0);
        assertThat(uri).isEqualTo("docs/isms/a%20b/%C3%BC%3A%23%25%3F.md");
        assertThat(URI.create(uri).getPath()).isEqualTo("docs/isms/a b/ü:#%?.md");
        assertThat(URI.create(uri).isAbsolute()).isFalse();
    }

    @Test
    void whatContentSaysIsNoLink() {
        JsonNode run = run(Told.finding(Told.flaw(Severity.ERROR, "a.md", 1, "[look](https://evil.example)\nnext")));
        assertThat(run.toString())
                .contains("[look] (https://evil.example) next")
                .doesNotContain("](");
    }

    @Test
    void fingerprintsOutliveLinesThatMoveAndDaysThatPass() {
        Finding here = Told.flaw(Severity.ERROR, "a.md", 7, "it was due on 2026-01-31, 1 day ago");
        Finding there = Told.flaw(Severity.ERROR, "a.md", 9, "it was due on 2026-01-31, 23 days ago");
        Finding other = Told.flaw(Severity.ERROR, "a.md", 7, "it was due on 2026-02-28, 1 day ago");
        List<String> before = fingerprints(run(Told.finding(here)));
        assertThat(fingerprints(run(Told.finding(there)))).isEqualTo(before);
        assertThat(fingerprints(run(Told.finding(other)))).doesNotContainAnyElementsOf(before);
    }

    @Test
    void fingerprintsOfAWholeIsmsAreKnownAgainFiveDaysLater() {
        List<String> later = fingerprints(run(Told.minimal(LocalDate.of(2027, 11, 25))));
        assertThat(fingerprints(run(Told.failing())))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .allMatch(later::contains);
    }

    @Test
    void findingsThatSayTheSameHaveFingerprintsOfTheirOwn() {
        Finding one = Told.flaw(Severity.ERROR, "a.md", 7, "it is thin");
        Finding same = Told.flaw(Severity.ERROR, "a.md", 8, "it is thin");
        assertThat(fingerprints(run(Told.finding(one, same)))).doesNotHaveDuplicates();
    }

    @Test
    void whatGithubWouldRefuseIsLeftOutTheLeastImportantFirstAndCounted() {
        Finding[] many = IntStream.rangeClosed(1, 25_010)
                .mapToObj(line -> Told.flaw(line > 25_000 ? Severity.ERROR : Severity.INFO, "a.md", line, "n" + line))
                .toArray(Finding[]::new);
        JsonNode run = run(Told.finding(many));
        assertThat(run.get("results")).hasSize(25_000);
        assertThat(run.at("/results/9/level").asString()).isEqualTo("error");
        assertThat(run.at("/results/10/level").asString()).isEqualTo("note");
        JsonNode told = run.at("/invocations/0/toolExecutionNotifications");
        assertThat(told.get(told.size() - 1).at("/message/text").asString())
                .isEqualTo("left out: "
                        + (Told.finding(many).findings().size() - 25_000)
                        + " findings, since code scanning takes no more than 25000; all of them are in findings.json");
    }

    @Test
    void readsTheSameEveryTime() {
        assertThat(new SarifReport(Told.failing()).bytes()).isEqualTo(new SarifReport(Told.failing()).bytes());
    }

    private static JsonNode read(Bulletin bulletin) {
        return JSON.readTree(new SarifReport(bulletin).bytes());
    }

    private static JsonNode run(Bulletin bulletin) {
        return read(bulletin).get("runs").get(0);
    }

    private static List<String> fingerprints(JsonNode run) {
        return results(run)
                .filter(result -> !result.get("ruleId").asString().equals("verdict"))
                .map(result ->
                        result.get("partialFingerprints").get("ismsFinding/v1").asString())
                .toList();
    }

    private static List<String> places(JsonNode run) {
        return results(run)
                .map(result -> result.get("locations").get(0).get("physicalLocation"))
                .map(place -> place.get("artifactLocation").get("uri").asString())
                .filter(uri -> !uri.endsWith("isms.yaml"))
                .toList();
    }

    private static Stream<JsonNode> results(JsonNode run) {
        List<JsonNode> results = new ArrayList<>();
        run.get("results").forEach(results::add);
        return results.stream();
    }
}
