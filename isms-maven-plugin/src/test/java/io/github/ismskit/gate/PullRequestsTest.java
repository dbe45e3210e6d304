package io.github.ismskit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Scripted pull requests against a main branch that is red; the table {@code pull-requests.yaml} says what stops each. */
final class PullRequestsTest {

    private static final Path TABLE = Path.of("src/test/resources/pull-requests/pull-requests.yaml");

    private static final List<String> RED =
            List.of("activity-ran-all-period calendar/backup.md", "policy-review-is-current policies/old.md");

    @TempDir
    private static Path main;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("pullRequests")
    void stopForWhatTheyTouch(String name, Map<String, Object> request, RedMain red) throws Exception {
        RedMain change = red.clone(folder.resolve("clone"));
        for (Map<String, String> edit : edits(request)) {
            change.change(edit);
        }
        Decision decision = change.commit().decision();
        assertThat(decision.doubts()).isEmpty();
        assertThat(told(decision.stopping())).as(name).isEqualTo(stopped(request));
        assertThat(decision.isPassed()).isEqualTo(stopped(request).isEmpty());
    }

    @Test
    void theMainBranchIsRed() throws Exception {
        RedMain red = RedMain.in(folder.resolve("main"));
        assertThat(red.assessment().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(told(Gate.full(Severity.ERROR).decide(red.assessment()).stopping()))
                .isEqualTo(RED);
    }

    private static List<String> told(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.location().file())
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked") // the table is written for this test
    private static List<Map<String, String>> edits(Map<String, Object> request) {
        return (List<Map<String, String>>) request.getOrDefault("edits", List.of());
    }

    @SuppressWarnings("unchecked") // the table is written for this test
    private static List<String> stopped(Map<String, Object> request) {
        return ((List<String>) request.getOrDefault("stopped", List.of()))
                .stream().sorted().toList();
    }

    static Stream<Object[]> pullRequests() throws IOException {
        List<Map<String, Object>> table = new Yaml().load(Files.readString(TABLE));
        assertThat(table).hasSizeGreaterThanOrEqualTo(30);
        RedMain red = RedMain.in(main);
        return table.stream().map(each -> new Object[] {each.get("what"), each, red});
    }
}
