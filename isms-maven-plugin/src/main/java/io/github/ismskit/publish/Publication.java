package io.github.ismskit.publish;

/**
 * What came of publishing.
 *
 * @param written files whose bytes are new
 * @param kept files that were the same before
 */
public record Publication(int pages, int written, int kept) {}
