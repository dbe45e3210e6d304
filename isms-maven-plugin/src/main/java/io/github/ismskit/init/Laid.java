package io.github.ismskit.init;

import java.util.List;

/**
 * What became of each starter file.
 *
 * @param written paths of new files
 * @param kept paths of files that were there before, and are as they were
 * @param leftAlone folders that hold records of somebody's own, to which nothing was added
 */
public record Laid(List<String> written, List<String> kept, List<String> leftAlone) {

    public Laid {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
        leftAlone = List.copyOf(leftAlone);
    }
}
