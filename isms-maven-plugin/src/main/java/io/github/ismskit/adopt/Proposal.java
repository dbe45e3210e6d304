package io.github.ismskit.adopt;

import io.github.ismskit.finding.Finding;
import java.util.List;

/**
 * What would be written, and what is open then.
 *
 * @param kind what the folder is, in words
 * @param strangers lines for people.yaml, which is there already and is not touched
 * @param open what the build would say about the files
 */
public record Proposal(
        String kind, List<Placed> placed, List<Unplaced> unplaced, List<String> strangers, List<Finding> open) {

    public Proposal {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
        strangers = List.copyOf(strangers);
        open = List.copyOf(open);
    }
}
