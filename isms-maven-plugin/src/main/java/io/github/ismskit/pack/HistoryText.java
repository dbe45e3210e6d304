package io.github.ismskit.pack;

import io.github.ismskit.edition.Cut;
import io.github.ismskit.history.Commit;
import io.github.ismskit.history.History;
import io.github.ismskit.history.Trail;
import io.github.ismskit.model.AuthorShown;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import java.util.List;
import java.util.Optional;

/** What git tells of files, as text: the day on which each version landed, its commit, and the role that made it. */
final class HistoryText {

    private final Isms isms;
    private final History history;

    HistoryText(Cut cut) {
        this.isms = cut.assessment().isms();
        this.history = cut.assessment().situation().history();
    }

    /** The record and the files that it carries. */
    String of(PackedEvidence packed) {
        StringBuilder text = new StringBuilder(of(packed.evidence()));
        packed.pieces()
                .forEach(piece -> text.append('\n').append(ofFile(piece.file().path())));
        return text.toString();
    }

    /** Several records, one behind the other. */
    String of(List<? extends Entry> entries) {
        return String.join("\n", entries.stream().map(this::of).toList());
    }

    String of(Entry entry) {
        String shared =
                entry.header().hasOwnFile() ? "" : "The file holds several records; its history is that of all.\n";
        return entry.id() + " " + entry.title() + "\n" + shared
                + ofFile(entry.header().file());
    }

    private String ofFile(String file) {
        StringBuilder text = new StringBuilder(file).append('\n');
        Optional<Trail> trail = history.trail(file);
        if (trail.isEmpty()) {
            text.append("  ").append(doubt(file)).append('\n');
        } else {
            if (history.isUncommitted(file)) {
                text.append("  what is here differs from the last commit\n");
            }
            List<Commit> commits = trail.get().commits();
            for (int each = 0; each < commits.size(); each++) {
                text.append(line(commits.get(each), each + 1 == commits.size()));
            }
        }
        return text.toString();
    }

    private String line(Commit commit, boolean first) {
        String line = "  " + commit.day(isms.organisation().zone()) + "  " + commit.id() + "  "
                + (first ? "landed " : "changed") + "  " + author(commit);
        return line.stripTrailing() + "\n";
    }

    private String author(Commit commit) {
        return isms.organisation().historyAuthor() == AuthorShown.HIDDEN ? "" : commit.author();
    }

    private String doubt(String file) {
        if (history.isComplete()) {
            return history.isUncommitted(file) ? "not committed yet" : "not in git";
        }
        return "not known: " + history.words() + "; " + history.remedy();
    }
}
