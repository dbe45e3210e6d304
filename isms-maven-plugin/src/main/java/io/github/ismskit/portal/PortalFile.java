package io.github.ismskit.portal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** A file of the portal, finished but for its bytes, which are made when it is written. */
public sealed interface PortalFile {

    /** Relative to the portal's root, with {@code /} between its parts. */
    String path();

    /** The same file in a folder. */
    PortalFile in(String folder);

    /**
     * A page, a style sheet, an index: whatever the build makes.
     *
     * @param grid the rows that it holds, where it is a table to take home
     */
    record Drawn(String path, Supplier<byte[]> bytes, Optional<Supplier<Grid>> grid) implements PortalFile {

        public Drawn(String path, Supplier<byte[]> bytes) {
            this(path, bytes, Optional.empty());
        }

        /** Comma-separated values, and for whoever asks the rows themselves. */
        public static Drawn sheet(String path, Supplier<Grid> grid) {
            return new Drawn(path, () -> grid.get().csv(), Optional.of(grid));
        }

        @Override
        public PortalFile in(String folder) {
            return new Drawn(folder + path, bytes, grid);
        }
    }

    /**
     * A file of the content, offered for download as it is.
     *
     * @param sha256 of the bytes that were judged; other bytes are not published
     */
    record Copied(String path, Path source, String sha256) implements PortalFile {

        @Override
        public PortalFile in(String folder) {
            return new Copied(folder + path, source, sha256);
        }
    }
}
