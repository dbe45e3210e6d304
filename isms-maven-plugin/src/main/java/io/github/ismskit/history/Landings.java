package io.github.ismskit.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When commits got their places. The date of a commit is a claim of whoever made it, but nothing lands before what it builds
 * on: the latest date of those before it is the least that can be true.
 */
final class Landings {

    private Landings() {}

    /**
     * @param steps children before parents
     * @param latest a date after this one cannot be true yet, so that it says nothing about others
     */
    static Map<String, Instant> of(List<GitLog.Step> steps, Instant latest) {
        Map<String, Instant> landed = new HashMap<>();
        Map<String, Instant> believed = new HashMap<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            GitLog.Step step = steps.get(i);
            Instant before = step.parents().stream()
                    .map(parent -> believed.getOrDefault(parent, Instant.MIN))
                    .max(Instant::compareTo)
                    .orElse(Instant.MIN);
            Instant own = step.commit().committed();
            Instant place = own.isBefore(before) ? before : own;
            landed.put(step.commit().hash(), place);
            believed.put(step.commit().hash(), place.isAfter(latest) ? before : place);
        }
        return landed;
    }
}
