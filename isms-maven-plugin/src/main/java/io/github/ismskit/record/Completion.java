package io.github.ismskit.record;

import io.github.ismskit.Content;
import java.time.LocalDate;
import java.util.Optional;

/** Fills in what a submission leaves open: from what it corrects, from the day, and from the controls calendar. */
final class Completion {

    private Completion() {}

    static Submission of(Content content, Submission said, LocalDate today) {
        Submission full = Correction.corrected(content, said)
                .map(old -> Correction.completed(said, old))
                .orElse(said);
        Optional<LocalDate> performed = full.performed().or(() -> Optional.of(today));
        return new Submission(
                full.activity(),
                full.controls(),
                full.title(),
                performed,
                full.performedBy(),
                full.occurrence().or(() -> performed.flatMap(day -> proposal(content, full, day))),
                full.period(),
                full.outcome(),
                full.nonconformities(),
                full.verified().or(() -> full.verifiedBy().map(verifier -> today)),
                full.verifiedBy(),
                full.validUntil(),
                full.classification(),
                full.note(),
                full.files(),
                full.links(),
                full.correctionOf(),
                full.id());
    }

    private static Optional<LocalDate> proposal(Content content, Submission submission, LocalDate performed) {
        return submission.activity().flatMap(activity -> Proposal.occurrence(content, activity, performed));
    }
}
