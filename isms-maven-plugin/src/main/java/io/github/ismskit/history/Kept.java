package io.github.ismskit.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How git keeps the files.
 *
 * @param modes of the files in the commit that is checked out, by path
 * @param ignored files that git was told to overlook
 * @param converting by path, the attributes by which git may change the bytes of a file on their way in or out
 */
public record Kept(Map<String, String> modes, Set<String> ignored, Map<String, List<String>> converting) {

    public static final Kept NOTHING = new Kept(Map.of(), Set.of(), Map.of());

    private static final String LINK = "120000";
    private static final String EXECUTABLE = "100755";

    public Kept {
        modes = new TreeMap<>(modes);
        ignored = Set.copyOf(ignored);
        converting = new TreeMap<>(converting);
    }

    /** Whether the commit that is checked out holds the file. */
    public boolean holds(String file) {
        return modes.containsKey(file);
    }

    /** Whether it is a symbolic link in git, whatever this machine made of it. */
    public boolean isLink(String file) {
        return LINK.equals(modes.get(file));
    }

    public boolean isExecutable(String file) {
        return EXECUTABLE.equals(modes.get(file));
    }

    public List<String> converting(String file) {
        return Optional.ofNullable(converting.get(file)).orElse(List.of());
    }
}
