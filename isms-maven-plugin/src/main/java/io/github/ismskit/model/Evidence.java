package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A record that something was done: when, by whom, with what result, and the files that show it. */
public record Evidence(
        Header header,
        Optional<String> activity,
        LocalDate performed,
        String performedBy,
        Optional<LocalDate> occurrence,
        Optional<DateRange> period,
        Optional<LocalDate> recorded,
        Optional<LocalDate> verified,
        Optional<String> verifiedBy,
        Outcome outcome,
        List<String> nonconformities,
        List<EvidenceFile> files,
        List<EvidenceLink> links,
        Optional<LocalDate> validUntil,
        Optional<String> correctionOf)
        implements Entry {

    public enum Outcome {
        PASS,
        FINDINGS,
        FAIL
    }

    /**
     * A file kept with the record.
     *
     * @param path relative to the content root
     * @param written the path as the record says it, relative to the record's own folder
     * @param size in bytes
     * @param type its media type
     */
    public record EvidenceFile(
            String path, String written, Optional<String> sha256, Optional<Long> size, Optional<String> type) {

        /** Says with which bytes it was recorded. */
        public boolean isSealed() {
            return sha256.isPresent() || size.isPresent();
        }
    }

    /** Evidence that is kept elsewhere. */
    public record EvidenceLink(Optional<String> title, String url) {}

    public Evidence {
        nonconformities = List.copyOf(nonconformities);
        files = List.copyOf(files);
        links = List.copyOf(links);
    }

    /** How many pieces of proof the record carries, files and links. */
    public int pieces() {
        return files.size() + links.size();
    }

    @Override
    public Evidence with(Header other) {
        return new Evidence(
                other,
                activity,
                performed,
                performedBy,
                occurrence,
                period,
                recorded,
                verified,
                verifiedBy,
                outcome,
                nonconformities,
                files,
                links,
                validUntil,
                correctionOf);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .person("performed-by", Optional.of(performedBy), Optional.of(performed))
                .person("verified-by", verifiedBy, verified.or(() -> Optional.of(performed)))
                .people();
    }

    @Override
    public List<Reference> references() {
        return new Named(this)
                .record("activity", activity, DocumentType.ACTIVITY)
                .records("nonconformities", nonconformities, DocumentType.NONCONFORMITY)
                .record("correction-of", correctionOf, DocumentType.EVIDENCE)
                .references();
    }
}
