package io.github.ismskit.record;

import java.nio.file.Path;

/**
 * A file that is handed in.
 *
 * @param name what it is called among the evidence, where that can be kept
 */
public record Piece(Path file, String name) {

    /** A file under the name that it has. */
    public static Piece of(Path file) {
        Path name = file.getFileName();
        return new Piece(file, name == null ? "file" : name.toString());
    }
}
