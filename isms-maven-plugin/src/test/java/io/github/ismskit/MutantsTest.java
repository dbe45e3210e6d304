package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.sample.SampleCopy;
import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The sample with one thing weakened or hidden, as somebody would who wants a pass that is not deserved; the table
 * {@code mutants.yaml} says which rule tells, and at which file. What only looks different changes nothing.
 */
final class MutantsTest {

    private static final Path TABLE = Path.of("src/test/resources/mutants.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void turnTheVerdict(String name, Map<String, Object> mutant) throws IOException {
        SampleCopy sample = SampleCopy.in(folder);
        change(sample, mutant);
        Assessment assessment = assess(day(mutant));
        assertThat(assessment.verdict().key()).isEqualTo(mutant.getOrDefault("verdict", "fail"));
        assertThat(assessment.findings())
                .as(name)
                .anyMatch(finding -> finding.rule().equals(mutant.get("rule"))
                        && finding.location().file().equals(mutant.get("at")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("equivalents")
    void equivalentEditsChangeNothing(String name, Map<String, Object> edit) throws IOException {
        SampleCopy sample = SampleCopy.in(folder);
        List<String> before = said(assess(SamplePortal.DAY));
        change(sample, edit);
        Assessment assessment = assess(SamplePortal.DAY);
        assertThat(assessment.verdict()).as(name).isEqualTo(Verdict.PASS);
        assertThat(said(assessment)).isEqualTo(before);
    }

    private Assessment assess(LocalDate day) {
        return new Assessor().assess(folder, AsOf.day(day));
    }

    private static List<String> said(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.rule() + " " + finding.location().file() + " " + finding.message())
                .toList();
    }

    private static LocalDate day(Map<String, Object> mutant) {
        return mutant.containsKey("day") ? LocalDate.parse((String) mutant.get("day")) : SamplePortal.DAY;
    }

    private static void change(SampleCopy sample, Map<String, Object> mutant) throws IOException {
        for (Map<String, String> edit : edits(mutant)) {
            sample.change(edit);
        }
    }

    @SuppressWarnings("unchecked") // the table is written for this test
    private static List<Map<String, String>> edits(Map<String, Object> mutant) {
        return (List<Map<String, String>>) mutant.getOrDefault("edits", List.of());
    }

    static Stream<Object[]> mutants() throws IOException {
        return table("mutants", 60);
    }

    static Stream<Object[]> equivalents() throws IOException {
        return table("equivalents", 5);
    }

    private static Stream<Object[]> table(String key, int least) throws IOException {
        Map<String, List<Map<String, Object>>> table = new Yaml().load(Files.readString(TABLE));
        List<Map<String, Object>> rows = table.getOrDefault(key, List.of());
        assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
        return rows.stream().map(each -> new Object[] {each.get("what"), each});
    }
}
