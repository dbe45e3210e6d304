package io.github.ismskit.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files that a commit moved without changing a byte; of several with the same bytes, those that kept their names belong
 * together first.
 *
 * @param fromNewToOld paths
 */
record Moves(Map<String, String> fromNewToOld) {

    static Moves in(GitLog.Step step) {
        Map<String, List<String>> deleted = new HashMap<>();
        for (GitLog.Touch touch : step.touches()) {
            if (touch.deleted()) {
                deleted.computeIfAbsent(touch.blobBefore(), none -> new ArrayList<>())
                        .add(touch.file());
            }
        }
        Map<String, String> moves = new TreeMap<>();
        if (!deleted.isEmpty()) {
            pair(step, deleted, moves, true);
            pair(step, deleted, moves, false);
        }
        return new Moves(moves);
    }

    Set<String> old() {
        return Set.copyOf(fromNewToOld.values());
    }

    private static void pair(
            GitLog.Step step, Map<String, List<String>> deleted, Map<String, String> moves, boolean sameName) {
        for (GitLog.Touch touch : step.touches()) {
            if (touch.added() && !moves.containsKey(touch.file())) {
                List<String> olds = deleted.getOrDefault(touch.blob(), List.of());
                olds.stream()
                        .filter(old -> !sameName || name(old).equals(name(touch.file())))
                        .findFirst()
                        .ifPresent(old -> {
                            olds.remove(old);
                            moves.put(touch.file(), old);
                        });
            }
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
