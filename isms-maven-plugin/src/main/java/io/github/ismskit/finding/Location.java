package io.github.ismskit.finding;

import java.util.Comparator;

/** A place in the content: a path relative to the content root, a line and a column, both counted from 1. */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /** What the path begins with of a file that lies in an artifact, and so in no folder of the repository. */
    public static final String INHERITED = "inherited/";

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

    /** Whether the file lies in an artifact of another repository. */
    public boolean isInherited() {
        return file.startsWith(INHERITED);
    }

    /** The place as it is seen from where the content root has this prefix; what is inherited lies below no root. */
    public Location seenFrom(String prefix) {
        return isInherited() ? this : new Location(prefix + file, line, column);
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
