package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Content;
import io.github.ismskit.GoldenFile;
import io.github.ismskit.Validator;
import io.github.ismskit.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two handbooks as people keep them: a repository of Comply, and the export of a wiki with registers in CSV. */
final class CorpusTest {

    @TempDir
    private Path temp;

    @Test
    void aRepositoryOfComplyIsProposedAsExpected() {
        told(new Handbook(Handbook.COMPLY, temp), "comply.txt");
    }

    @Test
    void anExportOfAWikiIsProposedAsExpected() {
        told(new Handbook(Handbook.WIKI, temp), "wiki.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/it/comply-repository-is-adopted/handbook", "src/test/resources/adopt/wiki"})
    void everyByteOfABodyIsKept(String corpus) throws IOException {
        Handbook handbook = new Handbook(Path.of(corpus), temp);
        Proposal proposal = handbook.propose();
        new Settlement(temp).write(proposal);
        int compared = 0;
        for (Placed file : proposal.placed()) {
            if (file.source().endsWith(".md")) {
                byte[] source = Files.readAllBytes(handbook.source().resolve(file.source()));
                byte[] written = Files.readAllBytes(temp.resolve(file.path()));
                int body = source.length
                        - String.join("\n", file.before()).getBytes(StandardCharsets.UTF_8).length
                        - (file.before().isEmpty() ? 0 : 1);
                assertThat(tail(written, body)).as(file.path()).isEqualTo(tail(source, body));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/it/comply-repository-is-adopted/handbook", "src/test/resources/adopt/wiki"})
    void whatIsToDecideIsWhatTheBuildSays(String corpus) {
        Proposal proposal = new Handbook(Path.of(corpus), temp).propose();
        new Settlement(temp).write(proposal);
        List<Finding> said = new Validator().validate(Content.read(temp)).findings();
        assertThat(said.stream().map(Finding::line))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        proposal.open().stream().map(Finding::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/it/comply-repository-is-adopted/handbook", "src/test/resources/adopt/wiki"})
    void aSecondRunFindsNothingToWrite(String corpus) {
        Handbook handbook = new Handbook(Path.of(corpus), temp);
        new Settlement(temp).write(handbook.propose());
        assertThat(handbook.propose().placed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/it/comply-repository-is-adopted/handbook", "src/test/resources/adopt/wiki"})
    void everyFileIsPlacedOrSaidNotToBe(String corpus) throws IOException {
        Proposal proposal = new Handbook(Path.of(corpus), temp).propose();
        List<String> told = proposal.unplaced().stream().map(Unplaced::place).toList();
        int seen = 0;
        try (var walk = Files.walk(Path.of(corpus))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = Path.of(corpus).relativize(file).toString().replace('\\', '/');
                assertThat(told.contains(path)
                                || proposal.placed().stream()
                                        .anyMatch(placed -> placed.source().equals(path)))
                        .as(path)
                        .isTrue();
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(9);
    }

    @Test
    void everyCellOfARegisterIsFoundAgain() {
        Proposal proposal = new Handbook(Handbook.WIKI, temp).propose();
        String placed = proposal.placed().stream().map(Placed::text).reduce("", String::concat);
        String unplaced = proposal.unplaced().stream().map(Unplaced::reason).reduce("", String::concat);
        assertThat(placed)
                .contains(
                        "Moorhen Hosting",
                        "Servers",
                        "2027-12-31",
                        "SOC 2",
                        "# Spend: 1200",
                        "# was: Medium",
                        "# was: n/a")
                .contains("# Room: B2", "value: {confidentiality: 4, integrity: 3, availability: 2}")
                .contains(
                        "# was: likelihood: High",
                        "# was: 03/02/2026",
                        "# Score: 12",
                        "# Score: ?",
                        "and nobody notices")
                .contains("applicable: false", "We are too small", "# was: perhaps", "# was: in progress");
        assertThat(unplaced)
                .contains("A.9.2.1 | User registration | Yes", "Mira Okoye | 2 | 2 | Accept", "Risks of Heron");
    }

    private static void told(Handbook handbook, String golden) {
        List<String> lines = new AdoptionReport(handbook.propose(), "src/isms/").lines("the handbook", false);
        GoldenFile.compare(Path.of("src/test/resources/adopt", golden), lines);
    }

    private static byte[] tail(byte[] bytes, int length) {
        return Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
    }
}
