package io.github.ismskit.collect;

import java.util.List;

/** What one collector has taken, and what it saw. */
record Gathered(List<Taken> files, Seen seen) {

    Gathered {
        files = List.copyOf(files);
    }
}
