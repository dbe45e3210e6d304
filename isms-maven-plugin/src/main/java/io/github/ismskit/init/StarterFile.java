package io.github.ismskit.init;

/**
 * A file that a new repository begins with.
 *
 * @param path relative to the repository, with {@code /}
 * @param executable true for what is run by its name
 */
public record StarterFile(String path, String text, boolean executable) {

    StarterFile(String path, String text) {
        this(path, text, false);
    }

    /** The folder of a type of records, such as {@code src/isms/policies}; empty for what is none. */
    String typeFolder() {
        String[] parts = path.split("/");
        return path.startsWith("src/isms/") && parts.length > 3 ? "src/isms/" + parts[2] : "";
    }
}
