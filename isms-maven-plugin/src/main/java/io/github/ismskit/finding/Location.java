package io.github.ismskit.finding;

import java.util.Comparator;

/** A place in the content: a path relative to the content root, a line and a column, both counted from 1. */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> READING_ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (file.isEmpty() || line < 1 || column < 1) {
            throw new IllegalArgumentException("not a place: " + file + ":" + line + ":" + column);
        }
    }

    /** The place that stands for a file as a whole. */
    public static Location of(String file) {
        return new Location(file, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return READING_ORDER.compare(this, other);
    }

    /** The shape that compilers print and editors turn into links: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
