package io.github.ismskit.history;

import java.util.List;

/** The commits that touched a file since it was last added, the newest first; a renamed file begins anew. */
public record Trail(List<Commit> commits) {

    public Trail {
        commits = List.copyOf(commits);
        if (commits.isEmpty()) {
            throw new IllegalArgumentException("a trail without a commit");
        }
    }

    public Commit newest() {
        return commits.get(0);
    }

    /** The commit with which the file came. */
    public Commit landing() {
        return commits.get(commits.size() - 1);
    }
}
