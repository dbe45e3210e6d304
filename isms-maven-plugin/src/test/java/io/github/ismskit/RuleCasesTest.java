package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.Inherited;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.rule.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small content trees as users write them, one folder a sentence; {@code expected-findings.txt} begins with the day and
 * holds what the rule of the outer folder finds, and nothing of the other rules. Where there is a folder {@code commits}, the
 * tree is committed on New Year's Day, and then day by day what lies there is laid over it, less what {@code deleted.txt} names.
 * What lies in {@code inherited/group-isms} is inherited.
 */
final class RuleCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String DAY = "# as of ";

    /** What it finds depends on the clone that the tests run in, so its own test asks it instead. */
    private static final String ASKS_GIT = "history-is-known";

    @TempDir
    private Path repository;

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsExpected(Path folder) throws IOException {
        Path expected = folder.resolve("expected-findings.txt");
        LocalDate day = LocalDate.parse(Files.readAllLines(expected).get(0).substring(DAY.length()));
        String rule = CASES.relativize(folder).getName(0).toString();
        List<String> lines = new ArrayList<>(List.of(DAY + day));
        new Assessor()
                .assess(Content.read(content(folder), inherited(folder)), AsOf.day(day)).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .map(Finding::line)
                        .forEach(lines::add);
        GoldenFile.compare(expected, lines);
    }

    @Test
    void everyRuleHasAHitAndANearMiss() throws IOException {
        List<String> lacking = new ArrayList<>();
        for (String rule : StandardRules.ids()) {
            boolean hit = false;
            boolean miss = false;
            for (Path folder : GoldenFile.folders(CASES.resolve(rule))) {
                int lines = Files.readAllLines(folder.resolve("expected-findings.txt"))
                        .size();
                hit |= lines > 1;
                miss |= lines == 1;
            }
            if (!rule.equals(ASKS_GIT) && !(hit && miss)) {
                lacking.add(rule + (hit ? " lacks a near miss" : " lacks a hit"));
            }
        }
        assertThat(lacking).isEmpty();
    }

    private Path content(Path folder) throws IOException {
        return Files.isDirectory(folder.resolve("commits"))
                ? CommittedCase.of(folder, repository)
                : folder.resolve("isms");
    }

    private static List<Inherited> inherited(Path folder) {
        Path group = folder.resolve("inherited/group-isms");
        return Files.isDirectory(group)
                ? List.of(new Inherited("com.example:group-isms:1.0", "group-isms", "", group))
                : List.of();
    }

    private static Stream<Path> cases() {
        return GoldenFile.folders(CASES).stream()
                .flatMap(rule -> GoldenFile.folders(rule).stream())
                .filter(folder -> !folder.startsWith(CASES.resolve(ASKS_GIT)));
    }
}
