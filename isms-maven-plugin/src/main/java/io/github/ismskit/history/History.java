package io.github.ismskit.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What git knows of the content; an incomplete history is never a witness, so it knows no trail at all.
 *
 * @param gap why the history is not known; empty where it is complete
 * @param prefix the way from the repository's root to the content, empty or ending in {@code /}
 * @param commit what is checked out
 * @param uncommitted files that differ from that commit, relative to the content root like all others here
 * @param trails the commits of each file
 * @param changed files whose text is no longer the one that was approved, with the newest commit that changed it
 */
public record History(
        Optional<Gap> gap,
        Optional<String> prefix,
        Optional<String> commit,
        Set<String> uncommitted,
        Map<String, Trail> trails,
        Map<String, Commit> changed) {

    public History {
        uncommitted = Set.copyOf(uncommitted);
        trails = Map.copyOf(trails);
        changed = Map.copyOf(changed);
    }

    public static History unknown(Gap gap) {
        return new History(Optional.of(gap), Optional.empty(), Optional.empty(), Set.of(), Map.of(), Map.of());
    }

    /** The same history with commits as they are told to somebody. */
    public History told(UnaryOperator<Commit> telling) {
        Map<String, Trail> told = new HashMap<>();
        trails.forEach((file, trail) ->
                told.put(file, new Trail(trail.commits().stream().map(telling).toList())));
        Map<String, Commit> toldChanges = new HashMap<>();
        changed.forEach((file, commit) -> toldChanges.put(file, telling.apply(commit)));
        return new History(gap, prefix, commit, uncommitted, told, toldChanges);
    }

    public boolean isComplete() {
        return gap.isEmpty();
    }

    public String words() {
        return gap.map(Gap::words).orElse("the whole git history is here");
    }

    /** What makes the history complete; empty where it is. */
    public String remedy() {
        return gap.map(Gap::remedy).orElse("");
    }

    /** The commit that the content is at, and whether the content differs from it; empty where git cannot tell. */
    public Optional<String> state() {
        String rest = uncommitted.isEmpty() ? "" : " with changes that are not committed";
        return commit.map(hash -> Commit.shortened(hash) + rest);
    }

    /** The commits of a file; empty where nothing is known of it. */
    public Optional<Trail> trail(String file) {
        return Optional.ofNullable(trails.get(file));
    }

    public boolean isUncommitted(String file) {
        return uncommitted.contains(file);
    }

    /** The newest commit that changed the text of a file after its approval; empty also where nothing is known of it. */
    public Optional<Commit> changedSinceApproval(String file) {
        return Optional.ofNullable(changed.get(file));
    }
}
