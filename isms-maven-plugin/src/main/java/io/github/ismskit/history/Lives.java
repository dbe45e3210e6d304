package io.github.ismskit.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Walks back from what is checked out and gathers the commits of every file, those of files that are gone too. */
final class Lives {

    private final Map<String, Life> here = new HashMap<>();
    private final Map<String, Life> open = new HashMap<>();
    private final List<Life> all = new ArrayList<>();
    private final Map<String, Instant> landed;

    private Lives(Map<String, Instant> landed) {
        this.landed = landed;
    }

    /** A file on its way back; what is older than its first commit belongs to what stood there before. */
    private static final class Life {
        private final String file;
        private final List<Version> versions = new ArrayList<>();
        private final List<Version> former = new ArrayList<>();
        private Optional<Version> deletion = Optional.empty();
        private boolean begun;
        private boolean ended;

        Life(String file) {
            this.file = file;
        }

        /** Without what came after the bytes that are here, where they are known at all. */
        List<Version> upTo(String blob) {
            for (int each = 0; each < versions.size(); each++) {
                if (versions.get(each).blob().equals(blob)) {
                    return versions.subList(each, versions.size());
                }
            }
            return versions;
        }
    }

    /**
     * @param steps children before parents
     * @param tree the object of every file in the commit that is checked out
     * @param landed when each commit got its place
     */
    static Lives of(List<GitLog.Step> steps, Map<String, Tree.Item> tree, Map<String, Instant> landed) {
        Lives lives = new Lives(landed);
        tree.keySet().forEach(file -> lives.here.put(file, lives.open(file)));
        steps.forEach(lives::walk);
        return lives;
    }

    /** Of the files that are checked out. What a merge threw away from the end of a trail was never theirs. */
    Map<String, Trail> trails(Map<String, Tree.Item> tree) {
        Map<String, Trail> trails = new TreeMap<>();
        tree.forEach((file, item) -> {
            Life life = here.get(file);
            if (life != null && !life.versions.isEmpty()) {
                trails.put(file, new Trail(life.upTo(item.blob()), life.former));
            }
        });
        return trails;
    }

    /** Of the files that landed and are not checked out, in the order of their paths. */
    List<Gone> gone() {
        Set<Life> present = Set.copyOf(here.values());
        return all.stream()
                .filter(life -> !present.contains(life) && !life.versions.isEmpty())
                .map(life -> new Gone(life.file, new Trail(life.versions, life.former), life.deletion))
                .sorted((one, other) -> one.file().compareTo(other.file()))
                .toList();
    }

    private void walk(GitLog.Step step) {
        Moves moves = Moves.in(step);
        Set<String> old = moves.old();
        for (GitLog.Touch touch : step.touches()) {
            if (!touch.deleted()) {
                add(step.commit(), touch);
            } else if (!old.contains(touch.file())) {
                end(step.commit(), touch);
            }
        }
        moves.fromNewToOld().forEach(this::follow);
    }

    /** Before the commit, the file stood at its old path, and something else may have stood at the new one. */
    private void follow(String to, String from) {
        Life moved = open.remove(to);
        if (moved != null) {
            moved.begun = false;
            open.put(from, moved);
        }
    }

    private void add(Commit commit, GitLog.Touch touch) {
        Life known = open.get(touch.file());
        Life life = known == null ? open(touch.file()) : known;
        (life.ended ? life.former : life.versions).add(version(commit, touch.blob(), touch.mode()));
        life.begun |= touch.added();
    }

    /** A deletion before the file was added again; the same bytes were only away for a while. */
    private void end(Commit commit, GitLog.Touch touch) {
        Life life = open.get(touch.file());
        if (life == null) {
            Life gone = open(touch.file());
            gone.deletion = Optional.of(version(commit, touch.blobBefore(), touch.mode()));
        } else if (life.begun) {
            List<Version> versions = life.ended ? life.former : life.versions;
            life.ended |= !versions.get(versions.size() - 1).blob().equals(touch.blobBefore());
            life.begun = false;
        }
    }

    private Life open(String file) {
        Life life = new Life(file);
        all.add(life);
        open.put(file, life);
        return life;
    }

    private Version version(Commit commit, String blob, String mode) {
        return new Version(commit, landed.getOrDefault(commit.hash(), commit.committed()), blob, mode);
    }
}
