package io.github.ismskit.sampling;

import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be drawn: an occurrence that was to be proven, or a record of what happened as the need arose.
 *
 * @param key names it in the draw: the due date, or the id of the record
 * @param state of the occurrence; empty for a record without one
 * @param evidence ids of the records that prove it; empty where nothing does
 * @param explanation id of the record that says why nothing does
 */
public record Item(
        String key,
        LocalDate day,
        Optional<OccurrenceState> state,
        List<String> evidence,
        Optional<String> explanation) {

    public Item {
        evidence = List.copyOf(evidence);
    }

    static Item of(Occurrence occurrence) {
        return new Item(
                occurrence.due().toString(),
                occurrence.due(),
                Optional.of(occurrence.state()),
                occurrence.answers(),
                occurrence.explanation().map(each -> each.id()));
    }
}
