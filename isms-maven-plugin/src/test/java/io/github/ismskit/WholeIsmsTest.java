package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.sample.SampleCopy;
import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Whole ISMSs, one folder a sentence: the sample with a few edits. {@code case.yaml} says by hand which findings the edits
 * bring, and no others; {@code expected.txt} holds everything that is found.
 */
final class WholeIsmsTest {

    private static final Path WHOLES = Path.of("src/test/resources/wholes");

    /** What it finds depends on the clone, and a copy has none. */
    private static final String ASKS_GIT = "history-is-known";

    @TempDir
    private Path copy;

    @ParameterizedTest
    @MethodSource("wholes")
    void isJudgedAsItsCaseSays(Path folder) throws IOException {
        Map<String, Object> whole = new Yaml().load(Files.readString(folder.resolve("case.yaml")));
        SampleCopy sample = SampleCopy.in(copy);
        List<Finding> before = findings(assess());
        for (Map<String, String> edit : edits(whole, "edits")) {
            sample.change(edit);
        }
        if (Files.isDirectory(folder.resolve("files"))) {
            sample.add(folder.resolve("files"));
        }
        Assessment assessment = assess();
        List<Finding> after = findings(assessment);

        assertThat(assessment.verdict().key()).isEqualTo(whole.get("verdict"));
        assertThat(said(after)).containsAll(said(before));
        List<Finding> brought = after.stream()
                .filter(each -> !said(before).contains(said(each)))
                .toList();
        List<Map<String, String>> expected = edits(whole, "expects");
        assertThat(said(brought)).hasSize(expected.size());
        for (Map<String, String> each : expected) {
            assertThat(brought)
                    .as(each.toString())
                    .anyMatch(finding -> finding.rule().equals(each.get("rule"))
                            && finding.location().file().equals(each.get("at"))
                            && finding.message().contains(each.get("says")));
        }
        GoldenFile.compare(folder.resolve("expected.txt"), told(assessment, after));
    }

    private Assessment assess() {
        return new Assessor().assess(copy, AsOf.day(SamplePortal.DAY));
    }

    private static List<Finding> findings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> !finding.rule().equals(ASKS_GIT))
                .toList();
    }

    /** Lines move with an edit above them; what is said about which file does not. */
    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(WholeIsmsTest::said).toList();
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.location().file() + " " + finding.message();
    }

    private static List<String> told(Assessment assessment, List<Finding> findings) {
        Obligations counts = assessment.readiness().obligations();
        List<String> lines = new ArrayList<>();
        lines.add(assessment.verdict().key() + ", " + counts.proven() + " of " + counts.expected() + " proven, "
                + counts.waived() + " explained, " + counts.failed() + " failed");
        findings.forEach(finding -> lines.add(finding.severity().key() + " " + finding.line()));
        return lines;
    }

    @SuppressWarnings("unchecked") // the cases are written for this test
    private static List<Map<String, String>> edits(Map<String, Object> whole, String key) {
        return (List<Map<String, String>>) whole.getOrDefault(key, List.of());
    }

    static Stream<Path> wholes() {
        List<Path> folders = GoldenFile.folders(WHOLES);
        assertThat(folders).hasSizeGreaterThanOrEqualTo(10);
        return folders.stream();
    }
}
