package io.github.ismskit.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes folders that outlive a loss of power. */
final class Folders {

    private Folders() {}

    /** Creates what is missing of a folder below another, each part safely on disk before the next. */
    static void create(Path root, Path folder) throws IOException {
        Path made = root;
        for (Path part : root.relativize(folder)) {
            Path next = made.resolve(part);
            if (!Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(next);
                sync(made);
            }
            made = next;
        }
    }

    /** Where a system cannot sync a folder (Windows), its file system journals names by itself. */
    static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
