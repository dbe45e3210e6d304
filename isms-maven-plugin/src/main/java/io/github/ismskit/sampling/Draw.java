package io.github.ismskit.sampling;

import io.github.ismskit.hash.Sha256;
import java.util.Comparator;
import java.util.List;

/**
 * A sample of one population: the items with the smallest SHA-256 of {@code seed|control|activity|key}. Who knows the seed
 * can repeat it with any tool, nobody can steer it, and an item that joins later pushes out one other at most.
 *
 * @param activity the activity whose occurrences were drawn from; empty for records of none
 * @param drawn in the order of their days
 */
public record Draw(
        String control, String title, String activity, Frequency frequency, int population, List<Item> drawn) {

    public Draw {
        drawn = List.copyOf(drawn);
    }

    static Draw of(String seed, String control, String title, String activity, Frequency frequency, List<Item> all) {
        String prefix = seed + "|" + control + "|" + activity + "|";
        List<Item> drawn = all.stream()
                .sorted(Comparator.comparing((Item item) -> Sha256.hex(prefix + item.key())))
                .limit(frequency.sampleOf(all.size()))
                .sorted(Comparator.comparing(Item::day).thenComparing(Item::key))
                .toList();
        return new Draw(control, title, activity, frequency, all.size(), drawn);
    }
}
