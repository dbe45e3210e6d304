package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Content;
import io.github.ismskit.GoldenFile;
import io.github.ismskit.Validator;
import io.github.ismskit.finding.Finding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handbooks in the shapes that people give them; the table beside each says what becomes of it. */
final class FoldersTest {

    private static final Path FOLDERS = Path.of("src/test/resources/adopt/folders");

    @TempDir
    private Path temp;

    /** A handbook, and the table whose name says by which encoding it is read. */
    record Folder(Path source, Path table) {

        Charset charset() {
            return Charset.forName(table.getFileName().toString().replace(".txt", ""));
        }

        @Override
        public String toString() {
            return FOLDERS.relativize(table).toString();
        }
    }

    static Stream<Folder> folders() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDERS, 2)) {
            return walk
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(table -> new Folder(table.resolveSibling("handbook"), table))
                    .toList()
                    .stream();
        }
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(folders().map(Folder::source).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aFolderBecomesWhatItsTableSays(Folder folder) {
        Proposal proposal = written(folder);
        List<String> lines =
                new FolderTable(proposal, Content.read(temp).reading().documents()).lines();
        GoldenFile.compare(folder.table(), lines);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyByteOfABodyIsKept(Folder folder) throws IOException {
        int compared = 0;
        for (Placed file : written(folder).placed()) {
            if (file.path().endsWith(".md")) {
                byte[] source = Files.readAllBytes(folder.source().resolve(file.source()));
                byte[] below = file.isUntouched() ? source : below(source, FolderTable.bodyLine(file));
                byte[] body = utf8(below, folder.charset());
                byte[] written = Files.readAllBytes(temp.resolve(file.path()));
                byte[] tail = Arrays.copyOfRange(written, written.length - body.length, written.length);
                assertThat(tail).as(file.path()).isEqualTo(body);
                assertThat(new String(written, 0, written.length - body.length, StandardCharsets.UTF_8))
                        .as(file.path())
                        .matches(file.isUntouched() ? "" : "(?s)\\uFEFF?---\\R.*\\R---\\R");
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFileIsPlacedOrSaidNotToBe(Folder folder) throws IOException {
        Proposal proposal = written(folder);
        List<String> told = Stream.concat(
                        proposal.unplaced().stream().map(Unplaced::place),
                        proposal.placed().stream().map(Placed::source))
                .toList();
        assertThat(bytes(folder.source()).keySet())
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(told).anyMatch(place -> path.equals(place) || path.startsWith(place + "/")));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatIsPlacedIsOfTheFormat(Folder folder) {
        written(folder);
        Content content = Content.read(temp);
        assertThat(content.documents()).isPositive();
        assertThat(content.findings().stream()
                        .filter(finding -> Set.of("document-is-readable", "header-matches-schema", "file-is-claimed")
                                .contains(finding.rule()))
                        .map(Finding::line))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatIsToDecideIsWhatTheBuildSays(Folder folder) {
        Proposal proposal = written(folder);
        assertThat(new Validator()
                        .validate(Content.read(temp)).findings().stream().map(Finding::line))
                .containsExactlyInAnyOrderElementsOf(
                        proposal.open().stream().map(Finding::line).toList());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aSecondRunFindsNothingToWrite(Folder folder) {
        written(folder);
        assertThat(propose(folder).placed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theSourceStaysAsItWas(Folder folder) throws IOException {
        Map<String, String> before = bytes(folder.source());
        written(folder);
        assertThat(bytes(folder.source())).isNotEmpty().isEqualTo(before);
    }

    private Proposal written(Folder folder) {
        Proposal proposal = propose(folder);
        new Settlement(temp).write(proposal);
        return proposal;
    }

    private Proposal propose(Folder folder) {
        return new Handbook(folder.source(), temp).propose(folder.charset());
    }

    private static byte[] below(byte[] bytes, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            while (bytes[at] != '\n') {
                at++;
            }
            at++;
        }
        int mark = line == 1 && new String(bytes, StandardCharsets.UTF_8).startsWith("\uFEFF") ? 3 : 0;
        return Arrays.copyOfRange(bytes, at + mark, bytes.length);
    }

    /** The same letters in UTF-8; bytes that are that already stay. */
    private static byte[] utf8(byte[] bytes, Charset charset) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (CharacterCodingException e) {
            return new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }
}
