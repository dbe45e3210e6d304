package io.github.ismskit.pack;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Words;
import io.github.ismskit.portal.Csv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code evidence/index.csv}: every record with its files, where each lies here and where the content has it. */
final class EvidenceIndex {

    private static final List<String> HEAD = List.of(
            "record",
            "title",
            "activity",
            "controls",
            "performed",
            "performed by",
            "recorded",
            "outcome",
            "verified",
            "verified by",
            "corrects",
            "corrected by",
            "sampled for",
            "folder",
            "file",
            "size",
            "sha256",
            "sha256 recorded",
            "in the content",
            "remark");

    private final Telling telling;

    EvidenceIndex(Telling telling) {
        this.telling = telling;
    }

    /** One row a file or link; a record that has neither keeps a row of its own. */
    byte[] of(List<PackedEvidence> records) {
        List<List<String>> rows = new ArrayList<>();
        for (PackedEvidence record : records) {
            int before = rows.size();
            record.pieces().forEach(piece -> rows.add(row(record, file(piece))));
            record.evidence()
                    .links()
                    .forEach(link -> rows.add(row(record, List.of(link.url(), "", "", "", "", "kept elsewhere"))));
            if (rows.size() == before) {
                rows.add(row(record, List.of("", "", "", "", "", "no file")));
            }
        }
        return Csv.bytes(HEAD, rows);
    }

    private List<String> row(PackedEvidence record, List<String> file) {
        Evidence evidence = record.evidence();
        List<String> row = new ArrayList<>(List.of(
                evidence.id(),
                evidence.title(),
                evidence.activity().map(telling::record).orElse(""),
                String.join(" ", evidence.controls()),
                evidence.performed().toString(),
                telling.person(evidence.performedBy()),
                day(evidence.recorded()),
                Words.of(evidence.outcome()),
                day(evidence.verified()),
                telling.person(evidence.verifiedBy()),
                evidence.correctionOf().map(telling::record).orElse(""),
                telling.corrections(evidence),
                String.join(" ", record.sampledFor()),
                record.folder()));
        row.addAll(file);
        return row;
    }

    private static List<String> file(PackedEvidence.Piece piece) {
        Optional<StoredFile> stored = piece.stored();
        return List.of(
                piece.isThere() ? piece.path() : piece.file().written(),
                stored.map(each -> "" + each.size()).orElse(""),
                stored.map(StoredFile::sha256).orElse(""),
                piece.file().sha256().orElse(""),
                piece.file().path(),
                piece.trouble());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
