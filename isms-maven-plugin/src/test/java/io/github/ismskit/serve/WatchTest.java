package io.github.ismskit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a change is told, with what stirs as a script. */
final class WatchTest {

    private static final Duration PATIENCE = Duration.ofDays(1);

    @TempDir
    private Path folder;

    @Test
    void whatAnEditorDoesInManyStepsIsToldOnce() throws Exception {
        Path file = write("risk.md", "old");
        Script script = new Script();
        Watch watch = new Watch(List.of(folder), script);
        script.then(() -> write("risk.md.tmp", "new"));
        script.then(() -> Files.move(file, folder.resolve("risk.md~")));
        script.then(() -> Files.move(folder.resolve("risk.md.tmp"), file));
        script.then(() -> Files.delete(folder.resolve("risk.md~")));
        assertThat(watch.within(PATIENCE)).containsExactly(file);
        assertThat(watch.within(PATIENCE)).isEmpty();
    }

    @Test
    void whatStirsAndChangesNothingIsNoNews() throws Exception {
        write("risk.md", "old");
        Script script = new Script();
        Watch watch = new Watch(List.of(folder), script);
        script.then(() -> write("4913", ""));
        script.then(() -> Files.delete(folder.resolve("4913")));
        script.then(() -> write(".risk.md.swp", "half"));
        assertThat(watch.within(PATIENCE)).isEmpty();
    }

    @Test
    void whatNobodyToldIsFoundByLooking() throws Exception {
        Path file = write("risk.md", "old");
        Watch watch = new Watch(List.of(folder), patience -> false);
        assertThat(watch.within(PATIENCE)).isEmpty();
        Path other = write("new/deeper/other.md", "new");
        Files.delete(file);
        assertThat(watch.within(PATIENCE)).containsExactlyInAnyOrder(file, other);
    }

    @Test
    void whatNeverRestsIsToldAllTheSame() throws Exception {
        Path file = write("risk.md", "old");
        Watch watch = new Watch(List.of(folder), patience -> {
            append(file);
            return true;
        });
        assertThat(watch.within(PATIENCE)).containsExactly(file);
    }

    @Test
    void anotherFileOfTheSameSizeAndTimeIsAChange() throws Exception {
        Path file = write("risk.md", "old");
        Watch watch = new Watch(List.of(folder), patience -> false);
        Path other = Files.writeString(folder.resolve(".other"), "new");
        FileTime time = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(other, time);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
        assertThat(watch.within(PATIENCE)).containsExactly(file);
    }

    @Test
    void aFolderThatIsNotThereYetHasNoFiles() throws Exception {
        Path later = folder.resolve("later");
        Watch watch = new Watch(Set.of(later), patience -> false);
        assertThat(watch.within(PATIENCE)).isEmpty();
        Path file = write("later/page.ftlh", "x");
        assertThat(watch.within(PATIENCE)).containsExactly(file);
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, Files.readString(file) + "x");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    /** Stirs once for each step, and then rests. */
    private static final class Script implements Stir {

        private final Queue<Step> steps = new ArrayDeque<>();

        void then(Step step) {
            steps.add(step);
        }

        @Override
        public boolean within(Duration patience) {
            Step step = steps.poll();
            if (step == null) {
                return false;
            }
            try {
                step.take();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return true;
        }
    }
}
