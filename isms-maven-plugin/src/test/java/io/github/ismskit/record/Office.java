package io.github.ismskit.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small ISMS on disk, a desk beside it from which files are handed in, and a day. */
final class Office {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 2);
    static final String RIGHTS_Q1 = "user,right\njane,read\n";

    final Path content;
    final Path desk;

    private Office(Path folder) {
        this.content = folder.resolve("isms");
        this.desk = folder.resolve("desk");
    }

    static Office in(Path folder) throws IOException {
        Office office = new Office(folder);
        Files.createDirectories(office.desk);
        office.write("isms.yaml", """
                organisation: {name: Example Ltd}
                language: en
                time-zone: Europe/Berlin
                """);
        office.write("people.yaml", """
                - {id: jane, name: Jane Doe, from: 2024-01-01}
                - {id: omar, name: Omar Haddad, from: 2024-01-01}
                - {id: gone, name: Gone Girl, from: 2024-01-01, until: 2026-01-31}
                """);
        office.write("calendar/register.yaml", """
                - id: ACT-ACCESS
                  title: Access review
                  owner: jane
                  cadence: quarterly
                  start: 2026-03-31
                - id: ACT-SCAN
                  title: Vulnerability scan
                  owner: jane
                  cadence: monthly
                  start: 2026-01-31
                  evidence: {minimum: 2, kinds: [scan report, list of open findings]}
                - id: ACT-RESTORE
                  title: Restore test
                  owner: jane
                  cadence: semi-annual
                  start: 2026-06-30
                  evidence: {four-eyes: true}
                """);
        office.write("evidence/2026/access-review/EV-ACCESS-Q1.md", """
                ---
                id: EV-ACCESS-Q1
                activity: ACT-ACCESS
                performed: 2026-03-30
                performed-by: jane
                files:
                  - path: rights-q1.csv
                ---
                """);
        office.write("evidence/2026/access-review/rights-q1.csv", RIGHTS_Q1);
        return office;
    }

    void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** Lays a file on the desk. */
    Piece piece(String name, String text) throws IOException {
        return Piece.of(Files.writeString(desk.resolve(name), text));
    }

    Receipt take(Draft draft) {
        return new Recorder(content, AsOf.day(TODAY)).take(draft.submission());
    }

    Recorded recorded(Draft draft) {
        Receipt receipt = take(draft);
        assertThat(receipt).isInstanceOf(Recorded.class);
        return (Recorded) receipt;
    }

    /** The reasons, one a line. */
    String refused(Draft draft) throws IOException {
        Map<String, String> before = evidence();
        Receipt receipt = take(draft);
        assertThat(receipt).isInstanceOf(Refused.class);
        assertThat(evidence()).isEqualTo(before);
        return String.join(
                "\n", ((Refused) receipt).reasons().stream().map(Reason::line).toList());
    }

    /** Every file below the folder of evidence that is not hidden, with what it holds. */
    Map<String, String> evidence() throws IOException {
        Path root = content.resolve("evidence");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString();
                if (!path.startsWith(".")) {
                    files.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
