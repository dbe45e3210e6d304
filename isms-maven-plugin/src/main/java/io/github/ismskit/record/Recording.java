package io.github.ismskit.record;

import io.github.ismskit.AsOf;
import io.github.ismskit.Content;
import io.github.ismskit.document.StoredFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of one submission: completed, copied, judged, and put in place or refused. */
final class Recording {

    private final Content content;
    private final AsOf asOf;
    private final Intake intake;
    private final LocalDate today;

    Recording(Content content, AsOf asOf, Intake intake) {
        this.content = content;
        this.asOf = asOf;
        this.intake = intake;
        this.today = asOf.in(content.isms().organisation().zone());
    }

    Receipt of(Submission said) throws IOException {
        Objections objections = new Objections(content);
        Optional<Reason> nothingToCorrect = objections.againstCorrection(said);
        if (nothingToCorrect.isPresent()) {
            return new Refused(List.of(nothingToCorrect.get()));
        }
        return complete(Completion.of(content, said, today), objections);
    }

    private Receipt complete(Submission submission, Objections objections) throws IOException {
        List<Reason> reasons = new ArrayList<>(objections.against(submission));
        boolean whole = reasons.isEmpty();
        Placement placement = Placement.of(content, submission);
        Staging staging = new Staging(intake.staging());
        List<Copy> copies = staging.copy(objections.sound(submission.files()), placement);
        List<KeptFile> files = kept(submission, placement, copies);
        byte[] text = RecordText.of(submission, placement.id(), today, files);
        Judgement judgement = judged(placement, text, copies);
        reasons.addAll(judgement.reasons(submission, whole));
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        staging.publish(text, content.root(), placement);
        Path folder = content.root().resolve(placement.folder());
        Path record = folder.resolve(placement.name());
        return new Recorded(
                placement.id(), folder, record, files, submission.occurrence(), judgement.remarks(submission));
    }

    private Judgement judged(Placement placement, byte[] text, List<Copy> copies) {
        List<StoredFile> stored = copies.stream().map(Copy::stored).toList();
        Content with = content.with(placement.record(), text, stored);
        return Judgement.of(content, with, asOf, placement.id());
    }

    private List<KeptFile> kept(Submission submission, Placement placement, List<Copy> copies) {
        if (submission.keepsFiles()) {
            return Correction.corrected(content, submission)
                    .map(old -> Correction.takenOver(content, old, placement.folder()))
                    .orElse(List.of());
        }
        return copies.stream().map(Copy::kept).toList();
    }
}
