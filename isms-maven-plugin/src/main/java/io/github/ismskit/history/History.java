package io.github.ismskit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
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
 * @param first when the first file of the content landed, be it gone since
 * @param trails what became of each file that is checked out
 * @param gone what landed and is no longer here
 * @param texts what earlier versions of remembered files said, by the name of their bytes
 * @param kept how git keeps the files; known of an incomplete history too
 * @param changed files whose text is no longer the one that was approved, with the newest commit that changed it
 */
public record History(
        Optional<Gap> gap,
        Optional<String> prefix,
        Optional<String> commit,
        Set<String> uncommitted,
        Optional<Instant> first,
        Map<String, Trail> trails,
        List<Gone> gone,
        Map<String, String> texts,
        Kept kept,
        Map<String, Commit> changed) {

    public History {
        uncommitted = Set.copyOf(uncommitted);
        trails = Map.copyOf(trails);
        gone = List.copyOf(gone);
        texts = Map.copyOf(texts);
        changed = Map.copyOf(changed);
    }

    /** A complete history of nothing, or nothing at all where there is a gap. */
    public static History of(Optional<Gap> gap) {
        return new History(
                gap,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Map.of(),
                List.of(),
                Map.of(),
                Kept.NOTHING,
                Map.of());
    }

    public static History unknown(Gap gap) {
        return of(Optional.of(gap));
    }

    /** The same history with commits as they are told to somebody, and without what is gone. */
    public History told(UnaryOperator<Commit> telling) {
        Map<String, Trail> told = new HashMap<>();
        trails.forEach((file, trail) -> told.put(file, trail.told(telling)));
        Map<String, Commit> toldChanges = new HashMap<>();
        changed.forEach((file, commit) -> toldChanges.put(file, telling.apply(commit)));
        return new History(gap, prefix, commit, uncommitted, first, told, List.of(), texts, kept, toldChanges);
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

    /** What a version of a remembered file said. */
    public Optional<String> text(Version version) {
        return Optional.ofNullable(texts.get(version.blob()));
    }

    /** The day from which on git is a witness: that of the first commit of the content. */
    public Optional<LocalDate> begin(ZoneId zone) {
        return first.map(moment -> LocalDate.ofInstant(moment, zone));
    }

    public boolean isUncommitted(String file) {
        return uncommitted.contains(file);
    }

    /** The newest commit that changed the text of a file after its approval; empty also where nothing is known of it. */
    public Optional<Commit> changedSinceApproval(String file) {
        return Optional.ofNullable(changed.get(file));
    }
}
