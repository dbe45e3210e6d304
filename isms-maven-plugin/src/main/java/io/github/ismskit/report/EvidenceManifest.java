package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.model.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every evidence file with the hash of the bytes that were judged, in the form that {@code sha256sum --check} reads. */
public final class EvidenceManifest {

    private final Assessment assessment;

    public EvidenceManifest(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Paths are relative to the content root; files that were refused are left out, their findings say why. No path that a schema accepts has to be escaped. */
    public byte[] bytes() {
        Map<String, StoredFile> files = assessment.situation().files();
        Map<String, String> sums = new TreeMap<>();
        for (Evidence evidence : assessment.isms().evidence()) {
            for (Evidence.EvidenceFile file : evidence.files()) {
                Optional.ofNullable(files.get(file.path()))
                        .filter(StoredFile::isSound)
                        .ifPresent(stored -> sums.put(file.path(), stored.sha256()));
            }
        }
        StringBuilder lines = new StringBuilder();
        sums.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
