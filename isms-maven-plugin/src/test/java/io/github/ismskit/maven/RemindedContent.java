package io.github.ismskit.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** A small ISMS in which one activity of Jane is due on the day of the test. */
final class RemindedContent {

    static final String BASE = "target/goals/remind";
    static final String CONTENT = BASE + "/src/isms";
    static final String OUTPUT = BASE + "/target/isms";
    static final String LEDGER = BASE + "/reminders.jsonl";

    private RemindedContent() {}

    /** Nothing is left of the test before. */
    static void begin(LocalDate today) throws IOException {
        Path base = Path.of(BASE);
        if (Files.exists(base)) {
            try (Stream<Path> walk = Files.walk(base)) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        write("isms.yaml", "organisation: {name: Example Ltd}\ncontact: isms@example.com\ntime-zone: Europe/Berlin\n");
        write("people.yaml", "- {id: jane, name: Jane Doe, from: 2024-01-01, email: jane@example.com}\n");
        write("calendar/register.yaml", """
                - id: ACT-SCAN
                  title: Vulnerability scan
                  owner: jane
                  cadence: weekly
                  start: TODAY
                """.replace("TODAY", today.toString()));
    }

    static void write(String path, String text) throws IOException {
        Path file = Path.of(CONTENT, path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
