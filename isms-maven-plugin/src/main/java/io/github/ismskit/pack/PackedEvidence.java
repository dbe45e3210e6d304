package io.github.ismskit.pack;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.model.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * An evidence record with its place in the pack.
 *
 * @param folder of its own
 * @param record where its facts lie as text
 * @param history where its history lies as text
 * @param sampledFor the controls for which the sampling sheet names it
 */
record PackedEvidence(
        Evidence evidence, String folder, String record, String history, List<String> sampledFor, List<Piece> pieces) {

    /**
     * A file of the record.
     *
     * @param stored as it was judged; empty where it is missing
     * @param path in the pack; empty where the file is missing or was refused
     */
    record Piece(Evidence.EvidenceFile file, Optional<StoredFile> stored, String path) {

        boolean isThere() {
            return !path.isEmpty();
        }

        /** Why it is not there. */
        String trouble() {
            return isThere()
                    ? ""
                    : stored.map(each -> "refused: " + each.nature().words()).orElse("missing");
        }
    }

    PackedEvidence {
        sampledFor = List.copyOf(sampledFor);
        pieces = List.copyOf(pieces);
    }
}
