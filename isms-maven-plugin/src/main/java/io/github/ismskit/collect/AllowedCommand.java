package io.github.ismskit.collect;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A command that the POM allows; content can name it and cannot change it.
 *
 * @param words the program and its arguments; no shell sees them
 * @param name what its output is called among the evidence
 * @param codes the exit codes after which its output counts
 */
public record AllowedCommand(String id, List<String> words, String name, Duration patience, Set<Integer> codes) {

    public AllowedCommand {
        words = List.copyOf(words);
        codes = Set.copyOf(codes);
    }
}
