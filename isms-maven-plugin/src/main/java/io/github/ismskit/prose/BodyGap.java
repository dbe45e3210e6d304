package io.github.ismskit.prose;

import io.github.ismskit.finding.Location;

/**
 * Words in brackets that stand where somebody is still to write something.
 *
 * @param written with the brackets, on one line, cut where they are long
 */
public record BodyGap(String written, Location location) {}
