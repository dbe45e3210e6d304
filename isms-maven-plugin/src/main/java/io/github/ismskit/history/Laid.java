package io.github.ismskit.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files as they were at a commit, in a folder that lasts as long as somebody reads it. */
public final class Laid implements AutoCloseable {

    private final Path folder;
    private final Set<String> left;

    private Laid(Path folder, Set<String> left) {
        this.folder = folder;
        this.left = Set.copyOf(left);
    }

    static Laid of(ForkedFiles files) throws IOException {
        Path folder = Files.createTempDirectory("isms-base-");
        try {
            return new Laid(folder, files.lay(folder));
        } catch (IOException | RuntimeException e) {
            clear(folder);
            throw e;
        }
    }

    public Path folder() {
        return folder;
    }

    /** Files that cannot lie there: links, and names that this file system does not allow. */
    public Set<String> left() {
        return left;
    }

    @Override
    public void close() {
        clear(folder);
    }

    private static void clear(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be deleted", e);
        }
    }
}
