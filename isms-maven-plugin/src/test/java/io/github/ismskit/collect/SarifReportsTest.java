package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.schedule.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SarifReportsTest {

    /** In the shape of CodeQL: rules in extensions, levels by rule, an invocation with a time. */
    private static final String ANALYSER = """
            {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
             "runs": [{
               "results": [
                 {"ruleId": "java/sql-injection", "ruleIndex": 0,
                  "rule": {"id": "java/sql-injection", "index": 0, "toolComponent": {"index": 0}},
                  "message": {"text": "This query depends on a user-provided value."},
                  "locations": [{"physicalLocation": {"region": {"startLine": 12}}}]},
                 {"ruleId": "java/unused", "rule": {"id": "java/unused", "index": 1, "toolComponent": {"index": 0}}, "message": {"text": "x"}},
                 {"ruleId": "java/sql-injection", "rule": {"index": 0, "toolComponent": {"index": 0}}, "suppressions": [{"kind": "inSource"}], "message": {"text": "x"}},
                 {"ruleId": "java/sql-injection", "baselineState": "absent", "message": {"text": "x"}}],
               "tool": {"driver": {"name": "CodeQL", "organization": "GitHub", "semanticVersion": "2.19.3", "rules": []},
                        "extensions": [{"name": "codeql/java-queries", "rules": [
                          {"id": "java/sql-injection", "defaultConfiguration": {"enabled": true, "level": "error"}},
                          {"id": "java/unused", "defaultConfiguration": {"level": "note"}}]}]},
               "invocations": [{"toolExecutionNotifications": [{"level": "note"}], "executionSuccessful": true, "endTimeUtc": "2026-11-19T23:30:00.000Z"}]
             }]}
            """;

    /** In the shape of Trivy: no invocation, a level at each result. */
    private static final String SCANNER = """
            {"version": "2.1.0", "$schema": "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/main/sarif-schema-2.1.0.json",
             "runs": [{"tool": {"driver": {"fullName": "Trivy Vulnerability Scanner", "name": "Trivy", "version": "0.57.0", "rules": []}},
                       "results": [], "columnKind": "utf16CodeUnits"}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesTheLevelOfTheRuleWhereTheResultStatesNone() throws Refusal {
        Seen seen = read(ANALYSER);
        assertThat(seen.facts())
                .containsExactly(
                        "`CodeQL` `2.19.3` with 2 results (1 error, 1 note), 1 suppressed, 1 gone since the baseline");
        assertThat(seen.clean()).isFalse();
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(seen.made()).isEqualTo(Optional.of(new DateRange(day, day)));
    }

    @Test
    void aRunThatFoundNothingIsClean() throws Refusal {
        Seen seen = read(SCANNER);
        assertThat(seen.facts()).containsExactly("`Trivy` `0.57.0` with 0 results");
        assertThat(seen.clean()).isTrue();
        assertThat(seen.made()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                                        | false | 1 warning
            {"level": "note"}                                         | true  | 1 note
            {"level": "warning"}                                      | false | 1 warning
            {"kind": "pass"}                                          | true  | 1 none
            {"kind": "open"}                                          | false | 1 to be decided
            {"level": "bogus"}                                        | false | 1 warning
            {"level": "error", "suppressions": []}                    | false | 1 error
            {"level": "error", "suppressions": [{"status": "rejected"}]} | false | 1 error
            """)
    void onlyRemarksAreClean(String result, boolean clean, String told) throws Refusal {
        Seen seen = read(run("\"results\": [" + result + "]"));
        assertThat(seen.clean()).isEqualTo(clean);
        assertThat(seen.facts().get(0)).endsWith("with 1 result (" + told + ")");
    }

    @Test
    void aToolThatHadTroubleIsNotClean() throws Refusal {
        Seen seen = read(run("\"results\": [], \"invocations\": [{\"executionSuccessful\": true,"
                + " \"toolExecutionNotifications\": [{\"level\": \"error\"}]}]"));
        assertThat(seen.clean()).isFalse();
        assertThat(seen.facts().get(0)).endsWith("with 0 results, 1 error of the tool itself");
    }

    @Test
    void refusesRunsThatProveNothing() {
        assertThat(refusal("{\"version\": \"2.1.0\", \"runs\": []}"))
                .isEqualTo(
                        "target/report-1 holds no run, so no tool has looked at anything; run the tool, then collect");
        assertThat(refusal(run("\"results\": null")))
                .isEqualTo(
                        "target/report-1 holds a run of `T` `1` without 'results', which means that none were looked for;"
                                + " run the tool, then collect");
        assertThat(refusal(run("\"results\": [], \"invocations\": [{\"executionSuccessful\": false}]")))
                .isEqualTo("target/report-1 says that the run of `T` `1` failed; let it succeed, then collect");
        assertThat(refusal("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}"))
                .isEqualTo("target/report-1 holds a run that does not say which tool it was; it is no SARIF 2.1.0");
        assertThat(refusal("{\"version\": \"2.0.0\", \"runs\": []}"))
                .isEqualTo("target/report-1 is SARIF '2.0.0'; let the tool write 2.1.0");
        assertThat(refusal("{}")).isEqualTo("target/report-1 states no 'version'; it is no SARIF");
        assertThat(refusal("[]")).isEqualTo("target/report-1 does not begin with an object; it is no report in JSON");
    }

    @Test
    void refusesWhatIsHostile() {
        assertThat(refusal(SCANNER.strip().substring(0, 200)))
                .startsWith("target/report-1 is no JSON that can be read: ");
        assertThat(refusal("{\"a\": " + "[".repeat(100_000)))
                .contains("is no JSON that can be read")
                .contains("nesting");
        assertThat(refusal(SCANNER + "{}")).endsWith("goes on after its end; let the tool write it again");
        assertThat(refusal("{\"version\": \"2.1.0\", \"version\": \"2.1.0\"}")).contains("Duplicate");
        assertThat(refusal(run("\"results\": [{\"ruleIndex\": 99999999999999999999999999999}]")))
                .startsWith("seen: ");
        assertThat(refusal(run("\"results\": [{\"ruleIndex\": 1" + "0".repeat(2000) + "}]")))
                .contains("is no JSON that can be read");
    }

    @Test
    void theNameOfAToolCannotSpeakMarkdown() throws Refusal {
        String name = "`[[POL-X]] <b>\\n::error::\\u202e";
        Seen seen = read(run("\"results\": []").replace("\"name\": \"T\"", "\"name\": \"" + name + "\""));
        assertThat(seen.facts().get(0)).isEqualTo("`'[[POL-X]] <b> ::error::` `1` with 0 results");
    }

    private static String run(String members) {
        return "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"T\", \"version\": \"1\"}}, "
                + members + "}]}";
    }

    private Seen read(String report) throws Refusal {
        return new SarifReports(Reports.BERLIN).read(Reports.reports(folder, report));
    }

    private String refusal(String report) {
        return Reports.refusal(new SarifReports(Reports.BERLIN), Reports.reports(folder, report));
    }
}
