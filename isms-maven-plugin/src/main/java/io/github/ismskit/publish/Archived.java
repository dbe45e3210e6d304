package io.github.ismskit.publish;

import java.nio.file.Path;

/**
 * An archive that is in its place.
 *
 * @param files how many are in it
 * @param size of the archive, in bytes
 */
public record Archived(Path path, int files, long size, String sha256) {}
