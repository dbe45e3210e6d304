package io.github.ismskit.record;

import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Evidence.EvidenceLink;
import io.github.ismskit.model.Evidence.Outcome;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody hands in as evidence; write it with a {@link Draft}.
 *
 * @param performed empty: on the day of the recording
 * @param occurrence the due date that it answers; empty: the one in whose window it was performed
 * @param outcome empty: {@code pass}
 * @param note the text of the record, in Markdown
 * @param correctionOf the record that it puts right; what the submission leaves open is then taken over from there
 * @param id empty: one that follows from the activity and the occurrence
 */
public record Submission(
        Optional<String> activity,
        List<String> controls,
        Optional<String> title,
        Optional<LocalDate> performed,
        Optional<String> performedBy,
        Optional<LocalDate> occurrence,
        Optional<DateRange> period,
        Optional<Outcome> outcome,
        List<String> nonconformities,
        Optional<LocalDate> verified,
        Optional<String> verifiedBy,
        Optional<LocalDate> validUntil,
        Optional<Classification> classification,
        String note,
        List<Piece> files,
        List<EvidenceLink> links,
        Optional<String> correctionOf,
        Optional<String> id) {

    public Submission {
        controls = List.copyOf(controls);
        nonconformities = List.copyOf(nonconformities);
        files = List.copyOf(files);
        links = List.copyOf(links);
    }

    /** A correction that names nothing new is shown by what showed the record that it corrects. */
    boolean keepsFiles() {
        return correctionOf.isPresent() && files.isEmpty();
    }
}
