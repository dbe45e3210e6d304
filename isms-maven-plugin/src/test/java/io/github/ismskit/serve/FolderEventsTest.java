package io.github.ismskit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file system of this machine says by itself. */
final class FolderEventsTest {

    /** Until then something must have stirred; it takes a moment at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void foldersThatAreMadeLaterAreFollowed() throws Exception {
        try (FolderEvents events = FolderEvents.of(List.of(folder, folder.resolve("not-there")))) {
            Path later = Files.createDirectories(folder.resolve("risks/archive"));
            assertThat(events.within(PATIENCE)).isTrue();
            rest(events);
            Path file = Files.writeString(later.resolve("r-1.md"), "x");
            assertThat(events.within(PATIENCE)).isTrue();
            rest(events);
            Files.move(file, later.resolve("r-2.md"));
            assertThat(events.within(PATIENCE)).isTrue();
            rest(events);
            assertThat(events.within(Duration.ZERO)).isFalse();
        }
    }

    @Test
    void aRootThatComesLaterOrComesBackIsFollowed() throws Exception {
        Path root = folder.resolve("portal");
        try (FolderEvents events = FolderEvents.of(List.of(root))) {
            for (int time = 0; time < 2; time++) {
                assertThat(events.within(Duration.ZERO)).isFalse();
                Files.createDirectories(root);
                assertThat(events.within(Duration.ZERO)).isFalse();
                Path file = Files.writeString(root.resolve("page.ftlh"), "x");
                assertThat(events.within(PATIENCE)).isTrue();
                Files.delete(file);
                Files.delete(root);
                rest(events);
            }
        }
    }

    private static void rest(FolderEvents events) throws InterruptedException {
        int stirs = 0;
        while (events.within(Duration.ofMillis(200))) {
            assertThat(++stirs).isLessThan(100);
        }
    }
}
