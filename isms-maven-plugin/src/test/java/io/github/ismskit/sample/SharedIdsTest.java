package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was copied and kept its id is a flaw to look at in the portal, not one that keeps it from being drawn. */
final class SharedIdsTest {

    private static final int TYPES_WITH_FILES = 14;

    @TempDir
    private Path folder;

    @Test
    void thePortalIsDrawnAndTheFirstOfEachIdHasThePage() throws IOException {
        Path content = SampleCopy.in(folder.resolve("isms")).root();
        List<Path> copied = firstOfEachFolder(content);
        assertThat(copied).hasSizeGreaterThanOrEqualTo(TYPES_WITH_FILES);
        for (Path file : copied) {
            Files.copy(file, file.resolveSibling("zz-again.md"));
        }
        Files.writeString(
                content.resolve("people.yaml"),
                "- {id: POL-BACKUP, name: Pol Backup, from: 2021-01-01}\n",
                StandardOpenOption.APPEND);

        Path portal = SamplePortal.build(content, SamplePortal.DAY, folder.resolve("out"));

        assertThat(SamplePortal.page(portal, "policies/pol-backup.html").title())
                .doesNotContain("Pol Backup");
        assertThat(SamplePortal.page(portal, "readiness/index.html").text())
                .contains("the id POL-BACKUP is taken by policies/backup.md:2");
    }

    /** One record of each type that has files of its own, and whatever lies deeper counts with its folder at the root. */
    private static List<Path> firstOfEachFolder(Path content) throws IOException {
        List<Path> firsts = new ArrayList<>();
        try (Stream<Path> folders = Files.list(content)) {
            for (Path each : folders.filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> files = Files.walk(each)) {
                    files.filter(file -> file.toString().endsWith(".md"))
                            .filter(file -> !file.toString().endsWith(".de.md"))
                            .sorted()
                            .findFirst()
                            .ifPresent(firsts::add);
                }
            }
        }
        return firsts;
    }
}
