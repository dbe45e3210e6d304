package io.github.ismskit.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the files below some folders lay there at one moment; it tells files apart, and dates nothing. */
record Sight(Map<Path, String> files) {

    Sight {
        files = Map.copyOf(files);
    }

    /** A folder that is not there has no files; hidden files are no content. */
    static Sight of(Collection<Path> roots) {
        Map<Path, String> files = new TreeMap<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, new Look(root, files));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list the files in " + root, e);
            }
        }
        return new Sight(files);
    }

    /** The files that came, went, or were written again since. */
    Set<Path> changedIn(Sight later) {
        Set<Path> all = new TreeSet<>(files.keySet());
        all.addAll(later.files.keySet());
        all.removeIf(file -> Objects.equals(files.get(file), later.files.get(file)));
        return all;
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<Path, String> files;

        Look(Path root, Map<Path, String> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.put(file, attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
            }
            return FileVisitResult.CONTINUE;
        }

        /** It went while it was looked at, or nobody may read it; reading tells which. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        /** A folder that goes while it is listed takes nothing else with it. */
        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path file) {
            Path name = file.getFileName();
            return !file.equals(root) && name != null && name.toString().startsWith(".");
        }
    }
}
