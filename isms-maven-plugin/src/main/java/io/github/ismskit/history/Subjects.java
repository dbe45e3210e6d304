package io.github.ismskit.history;

import java.time.Instant;
import java.util.Set;

/**
 * What git is asked about besides the commits of every file.
 *
 * @param approvals the days on which the texts of files were approved
 * @param remembered files whose earlier texts are wanted, those of {@code folder} that are gone besides
 * @param folder whose files are remembered after they are gone
 * @param raw files whose bytes git must leave alone
 * @param latest a commit that claims to be later says nothing about those after it
 */
public record Subjects(Approvals approvals, Set<String> remembered, String folder, Set<String> raw, Instant latest) {

    public Subjects {
        remembered = Set.copyOf(remembered);
        raw = Set.copyOf(raw);
    }
}
