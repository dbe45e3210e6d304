package io.github.ismskit.collect;

import java.nio.file.Path;

/**
 * A file as it was when it was taken; what is read and what is recorded are the same bytes.
 *
 * @param file the copy
 * @param name what it is called among the evidence
 * @param origin where it came from, for those who read messages
 */
record Taken(Path file, String name, String origin, long bytes) {}
