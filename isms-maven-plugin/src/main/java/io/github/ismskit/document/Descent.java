package io.github.ismskit.document;

import java.util.Optional;

/**
 * Where a record comes from that another repository shares.
 *
 * @param from the coordinates of the artifact
 * @param original what it is there; empty where nothing here extends it
 * @param textFile the file in which the text below the header stands
 */
public record Descent(String from, Optional<Document> original, String textFile) {}
