package io.github.ismskit.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the folder differs from the commit that is checked out.
 *
 * @param uncommitted files that differ, or that git does not hold yet
 * @param ignored files that git was told to overlook
 */
record Status(Set<String> uncommitted, Set<String> ignored) {

    private static final String IGNORED = "!! ";

    /** Each entry is two letters and a blank, then the path. */
    static Status of(Git git, String prefix) throws IOException {
        String[] question = {
            "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--ignored", "--", "."
        };
        List<String> entries = git.tell(
                output -> List.of(new String(output.readAllBytes(), StandardCharsets.UTF_8).split("\0")), "", question);
        Set<String> uncommitted = new TreeSet<>();
        Set<String> ignored = new TreeSet<>();
        for (String entry : entries) {
            if (entry.length() > IGNORED.length()) {
                String path = entry.substring(IGNORED.length());
                (entry.startsWith(IGNORED) ? ignored : uncommitted)
                        .add(path.startsWith(prefix) ? path.substring(prefix.length()) : path);
            }
        }
        return new Status(uncommitted, ignored);
    }
}
