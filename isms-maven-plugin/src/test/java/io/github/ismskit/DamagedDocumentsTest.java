package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.DocumentReader;
import io.github.ismskit.document.Reading;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.schema.SchemaGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is handed in ends in located findings that say what is wrong and what to do. */
final class DamagedDocumentsTest {

    private static final Path CASES = Path.of("src/test/resources/damaged");

    @ParameterizedTest
    @MethodSource("cases")
    void endsInLocatedFindings(Path folder) {
        List<String> found = findings(folder.resolve("isms"));
        assertThat(found).isNotEmpty();
        GoldenFile.compare(folder.resolve("expected-findings.txt"), found);
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(GoldenFile.folders(CASES)).hasSizeGreaterThan(60);
    }

    @Test
    void symbolicLinksAreRefusedUnread(@TempDir Path root) throws IOException {
        Path secret = Files.writeString(root.resolve("secret.txt"), "secret");
        Path content = Files.createDirectories(root.resolve("isms/policies"));
        Files.createSymbolicLink(content.resolve("x.md"), secret);
        assertThat(findings(root.resolve("isms")))
                .containsExactly("policies/x.md:1:1: [document-is-readable] the document is a symbolic link;"
                        + " put the file itself there");
    }

    @Test
    void foldersBehindLinksAreNotEntered(@TempDir Path root) throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("x.md"), "---\nid: POL-X\n---\n");
        Path content = Files.createDirectories(root.resolve("isms"));
        Files.createSymbolicLink(content.resolve("policies"), elsewhere);
        assertThat(findings(content)).singleElement().asString().contains("[file-is-claimed]");
    }

    @Test
    void byteOrderMarksAndCarriageReturnsAreFine(@TempDir Path root) throws IOException {
        Path content = Files.createDirectories(root.resolve("policies"));
        String text = "\uFEFF---\r\nid: POL-X\r\ntitle: X\r\nowner: jane\r\nversion: 1.0\r\nstatus: approved\r\n"
                + "review-interval: annual\r\n---\r\n\r\nText.\r\n";
        Files.writeString(content.resolve("x.md"), text);
        assertThat(findings(root)).isEmpty();
    }

    private static Stream<Path> cases() {
        return GoldenFile.folders(CASES).stream();
    }

    private static List<String> findings(Path content) {
        Reading reading = new DocumentReader().read(content);
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(SchemaGate.opening().judge(reading.documents()).findings());
        return findings.stream().sorted().map(Finding::line).toList();
    }
}
