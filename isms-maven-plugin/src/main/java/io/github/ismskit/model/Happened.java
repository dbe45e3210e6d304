package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something that a record says has already happened: its day, and the key that says so. */
public record Happened(Entry entry, String key, LocalDate day) {

    public static final Comparator<Happened> BY_DAY = Comparator.comparing(Happened::day)
            .thenComparing(event -> event.entry().id())
            .thenComparing(Happened::key);

    /** Every such day of the ISMS; days that lie ahead by nature, such as due dates, are not among them. */
    public static List<Happened> in(Isms isms) {
        return isms.entries().stream().flatMap(entry -> of(entry).stream()).toList();
    }

    /** The days of one record. */
    static List<Happened> of(Entry entry) {
        List<Happened> events = new ArrayList<>();
        if (entry instanceof Evidence evidence) {
            add(events, entry, "performed", Optional.of(evidence.performed()));
            add(events, entry, "recorded", evidence.recorded());
            add(events, entry, "verified", evidence.verified());
        } else if (entry instanceof Policy policy) {
            add(events, entry, "approved", policy.approved());
            add(events, entry, "last-reviewed", policy.reviews().lastReviewed());
        } else if (entry instanceof GovernedDocument document) {
            add(events, entry, "approved", document.approved());
            add(events, entry, "last-reviewed", document.reviews().lastReviewed());
        } else {
            ofEvents(events, entry);
        }
        return List.copyOf(events);
    }

    private static void ofEvents(List<Happened> events, Entry entry) {
        if (entry instanceof Risk risk) {
            add(events, entry, "identified", Optional.of(risk.identified()));
            add(events, entry, "last-reviewed", risk.reviews().lastReviewed());
        } else if (entry instanceof Nonconformity nonconformity) {
            add(events, entry, "detected", Optional.of(nonconformity.detected()));
            add(events, entry, "closed", nonconformity.closed());
        } else if (entry instanceof Audit audit) {
            add(events, entry, "performed", audit.performed());
        } else if (entry instanceof ManagementReview review) {
            add(events, entry, "held", review.held());
        } else if (entry instanceof Incident incident) {
            add(events, entry, "detected", Optional.of(incident.detected()));
            add(events, entry, "resolved", incident.resolved());
        } else if (entry instanceof Waiver waiver) {
            add(events, entry, "approved", Optional.of(waiver.approved()));
        } else if (entry instanceof Supplier supplier) {
            add(events, entry, "last-reviewed", supplier.reviews().lastReviewed());
        }
    }

    private static void add(List<Happened> events, Entry entry, String key, Optional<LocalDate> day) {
        day.ifPresent(date -> events.add(new Happened(entry, key, date)));
    }
}
