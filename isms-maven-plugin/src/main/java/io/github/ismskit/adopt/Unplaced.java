package io.github.ismskit.adopt;

/** A file, or a line of one, that goes nowhere; it stays where it is. */
record Unplaced(String place, String reason) {}
