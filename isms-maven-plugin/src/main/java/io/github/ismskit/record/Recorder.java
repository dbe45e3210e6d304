package io.github.ismskit.record;

import io.github.ismskit.AsOf;
import io.github.ismskit.Content;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Inherited;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Takes evidence in. Nothing that is there is ever changed, and a run that dies leaves nothing that can be seen. */
public final class Recorder {

    private final Path root;
    private final List<Inherited> inherited;
    private final AsOf asOf;

    /** @param asOf the day of the recording, which is today but for tests */
    public Recorder(Path contentRoot, AsOf asOf) {
        this(contentRoot, List.of(), asOf);
    }

    /** @param inherited what the content inherits, to which evidence may belong */
    public Recorder(Path contentRoot, List<Inherited> inherited, AsOf asOf) {
        this.root = contentRoot;
        this.inherited = List.copyOf(inherited);
        this.asOf = asOf;
    }

    /** Keeps the submission as evidence, or tells everything that stands against it. */
    public Receipt take(Submission submission) {
        Path evidence = root.resolve(DocumentType.EVIDENCE.folder());
        try (Intake intake = Intake.open(evidence)) {
            return new Recording(Content.read(root, inherited), asOf, intake).of(submission);
        } catch (IOException | UncheckedIOException e) {
            throw new RecordFailure("nothing was recorded, since " + evidence + " could not be written: " + e, e);
        }
    }
}
