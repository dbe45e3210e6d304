package io.github.ismskit.portal.evidence;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One evidence record: what it proves, and its files to take home. */
public record EvidencePage(RecordPage record, Ref occurrence, List<FileLine> files, List<Ref> links) {

    /**
     * A file of the record.
     *
     * @param href empty where the file is missing or was refused
     * @param state what is wrong with it; empty for a sound file
     */
    public record FileLine(String name, String href, String size, String sha256, String state, boolean picture) {}

    static EvidencePage of(Desk desk, Evidence evidence, Chip state, Optional<LocalDate> due) {
        Facts facts = Facts.of(desk, evidence)
                .chip("State", state)
                .day("Performed", Optional.of(evidence.performed()))
                .person("Performed by", Optional.of(evidence.performedBy()))
                .day("Recorded", evidence.recorded())
                .person("Verified by", evidence.verifiedBy())
                .day("Verified", evidence.verified())
                .text("Outcome", desk.word(evidence.outcome()))
                .records("Activity", evidence.activity().stream().toList())
                .text("Period", evidence.period().map(range -> range.from() + " to " + range.to()))
                .day("Valid until", evidence.validUntil())
                .records("Nonconformities", evidence.nonconformities())
                .records("Corrects", evidence.correctionOf().stream().toList());
        Ref occurrence = due.map(day -> new Ref(
                        desk.href(evidence.activity().orElse("")) + "#o-" + day, "", "the occurrence due on " + day))
                .orElse(new Ref("", "", ""));
        return new EvidencePage(
                RecordPage.of(desk, evidence, facts.rest(evidence), List.of()),
                occurrence,
                evidence.files().stream().map(file -> line(desk, file)).toList(),
                evidence.links().stream()
                        .map(link -> new Ref(link.url(), "", link.title().orElse(link.url())))
                        .toList());
    }

    private static FileLine line(Desk desk, Evidence.EvidenceFile file) {
        Optional<StoredFile> stored =
                Optional.ofNullable(desk.assessment().situation().files().get(file.path()));
        if (stored.isEmpty()) {
            return new FileLine(file.written(), "", "", "", "missing", false);
        }
        boolean sound = stored.get().isSound();
        String name = file.written();
        boolean picture = sound && name.matches("(?i).*\\.(png|jpe?g|gif|webp)");
        return new FileLine(
                name,
                sound ? desk.linkToFile(file.path()) : "",
                size(stored.get().size()),
                stored.get().sha256(),
                sound ? "" : stored.get().nature().words(),
                picture);
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " bytes" : bytes / 1024 + " KiB";
    }
}
