package io.github.ismskit;

import io.github.ismskit.document.Inherited;
import io.github.ismskit.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A content tree and what it takes over, written file by file. */
final class Heirs {

    static final String RESTORE = """
            ---
            id: ACT-RESTORE
            title: Restore test
            owner: jane
            controls: [A.8.13]
            cadence: monthly
            start: 2026-01-31
            ---
            Restore one system, as [the policy](../policies/backup.md) says.
            """;

    static final String BACKUP = """
            ---
            id: POL-BACKUP
            title: Backup policy
            owner: jane
            version: "2.1"
            status: approved
            approver: boss
            approved: 2026-01-15
            review-interval: annual
            ---
            Back up every day. [The form](form.pdf) tells how.
            """;

    private final Path desk;
    private final List<Inherited> inherited = new ArrayList<>();

    Heirs(Path desk) {
        this.desk = desk;
    }

    /** Links that lead nowhere. */
    static List<Finding> links(Content content) {
        return new Assessor()
                .withoutHistory().assess(content, AsOf.day(LocalDate.of(2026, 2, 10))).findings().stream()
                        .filter(finding -> finding.rule().equals("link-resolves"))
                        .toList();
    }

    /** Puts a file into the content of a group, which is taken over. */
    void group(String name, String path, String text) throws IOException {
        Path folder = desk.resolve(name);
        if (!Files.exists(folder)) {
            inherited.add(new Inherited("com.example:" + name + ":1.0", name, "", folder));
        }
        write(folder.resolve(path), text);
    }

    /** Puts a file into the content that takes over. */
    void own(String path, String text) throws IOException {
        write(desk.resolve("own").resolve(path), text);
    }

    /** The content, with whatever it takes over. */
    Content content() throws IOException {
        own("isms.yaml", """
                organisation: {name: Example Ltd}
                time-zone: UTC
                frameworks: [iso27001-2022]
                translations: [de]
                """);
        own("people.yaml", "- {id: jane, name: Jane}\n- {id: boss, name: Boss}\n");
        return Content.read(desk.resolve("own"), inherited);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
