package io.github.ismskit.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Tells which files have changed, once they have come to rest; it looks for itself even where nothing stirs. */
final class Watch {

    /** An editor that saves by writing, renaming and deleting is through within this time. */
    private static final Duration REST = Duration.ofMillis(40);

    /** What never rests is shown all the same. */
    private static final int MOST_RESTS = 25;

    private final List<Path> roots;
    private final Stir stir;
    private Sight seen;

    Watch(Collection<Path> roots, Stir stir) {
        this.roots = List.copyOf(roots);
        this.stir = stir;
        this.seen = Sight.of(roots);
    }

    /** Waits, at most for a while, and tells what has changed since the last answer. */
    Set<Path> within(Duration patience) throws InterruptedException {
        if (stir.within(patience)) {
            rest();
        }
        Sight now = Sight.of(roots);
        Set<Path> changed = seen.changedIn(now);
        seen = now;
        return changed;
    }

    private void rest() throws InterruptedException {
        int rests = 0;
        while (rests < MOST_RESTS && stir.within(REST)) {
            rests++;
        }
    }
}
