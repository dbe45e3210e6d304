package io.github.ismskit.record;

import io.github.ismskit.Content;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.model.Evidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record that puts another one right: it says anew what was wrong, and takes over the rest. */
final class Correction {

    private Correction() {}

    static Optional<Evidence> corrected(Content content, Submission submission) {
        return submission
                .correctionOf()
                .flatMap(content.isms()::entry)
                .filter(Evidence.class::isInstance)
                .map(Evidence.class::cast);
    }

    static Submission completed(Submission said, Evidence old) {
        boolean elsewhere = said.activity().isPresent() || !said.controls().isEmpty();
        return new Submission(
                elsewhere ? said.activity() : old.activity(),
                elsewhere ? said.controls() : old.controls(),
                said.title(),
                said.performed().or(() -> Optional.of(old.performed())),
                said.performedBy().or(() -> Optional.of(old.performedBy())),
                said.occurrence()
                        .or(() -> said.performed().isPresent() || elsewhere ? Optional.empty() : old.occurrence()),
                said.period().or(old::period),
                said.outcome().or(() -> Optional.of(old.outcome())),
                said.nonconformities().isEmpty() ? old.nonconformities() : said.nonconformities(),
                said.verified(),
                said.verifiedBy(),
                said.validUntil().or(old::validUntil),
                said.classification().or(() -> Optional.of(old.header().classification())),
                said.note(),
                said.files(),
                said.files().isEmpty() && said.links().isEmpty() ? old.links() : said.links(),
                said.correctionOf(),
                said.id());
    }

    /** The files of the corrected record, where they lie; nothing is copied and nothing is moved. */
    static List<KeptFile> takenOver(Content content, Evidence old, String folder) {
        Path from = Path.of(folder);
        List<KeptFile> taken = new ArrayList<>();
        for (Evidence.EvidenceFile file : old.files()) {
            String path = from.relativize(Path.of(file.path())).toString().replace('\\', '/');
            Optional<StoredFile> stored = content.reading().files().stream()
                    .filter(each -> each.path().equals(file.path()))
                    .findFirst();
            String hash = file.sha256().or(() -> stored.map(StoredFile::sha256)).orElse("");
            taken.add(
                    new KeptFile(path, path, hash, stored.map(StoredFile::size).orElse(0L), MediaType.of(path)));
        }
        return taken;
    }
}
