package io.github.ismskit.collect;

import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Evidence.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that the collectors of an activity have found, ready to be handed in as one record.
 *
 * @param occurrence the due date that it answers
 * @param performed the earliest day on which any of it was made
 * @param note what each collector saw, in Markdown
 */
public record Collected(
        Activity activity,
        LocalDate occurrence,
        LocalDate performed,
        String performedBy,
        Outcome outcome,
        String note,
        List<Piece> pieces)
        implements Harvest {

    /** A copy of a file, and what it shall be called among the evidence. */
    public record Piece(Path file, String name) {}

    public Collected {
        pieces = List.copyOf(pieces);
    }
}
