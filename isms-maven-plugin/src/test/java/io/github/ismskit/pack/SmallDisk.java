package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a few pages, in memory, at the place of a folder. */
final class SmallDisk implements AutoCloseable {

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    static SmallDisk orSkipped(Path place, long bytes) throws Exception {
        Files.createDirectory(place);
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", place.toString()))
                .as("only root may make a small disk")
                .isZero();
        return new SmallDisk(place);
    }

    void becomes(long bytes) throws Exception {
        remount("size=" + bytes);
    }

    void isOnlyRead() throws Exception {
        remount("ro");
    }

    @Override
    public void close() throws Exception {
        assertThat(run("umount", place.toString())).isZero();
    }

    private void remount(String option) throws Exception {
        assertThat(run("mount", "-o", "remount," + option, place.toString())).isZero();
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            return -1; // there is no such command
        }
    }
}
