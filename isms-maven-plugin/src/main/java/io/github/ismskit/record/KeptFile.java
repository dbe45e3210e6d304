package io.github.ismskit.record;

/**
 * A file as it is kept.
 *
 * @param path relative to the folder of the record
 * @param original the name under which it was handed in
 * @param type its media type, such as {@code text/csv}
 */
public record KeptFile(String path, String original, String sha256, long size, String type) {

    boolean isRenamed() {
        return !path.equals(original);
    }
}
