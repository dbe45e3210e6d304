package io.github.ismskit.record;

import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Evidence.EvidenceLink;
import io.github.ismskit.model.Evidence.Outcome;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A submission that is being written. */
public final class Draft {

    private Optional<String> activity = Optional.empty();
    private List<String> controls = List.of();
    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> performed = Optional.empty();
    private Optional<String> performedBy = Optional.empty();
    private Optional<LocalDate> occurrence = Optional.empty();
    private Optional<DateRange> period = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();
    private List<String> nonconformities = List.of();
    private Optional<LocalDate> verified = Optional.empty();
    private Optional<String> verifiedBy = Optional.empty();
    private Optional<LocalDate> validUntil = Optional.empty();
    private Optional<Classification> classification = Optional.empty();
    private String note = "";
    private List<Piece> files = List.of();
    private List<EvidenceLink> links = List.of();
    private Optional<String> correctionOf = Optional.empty();
    private Optional<String> id = Optional.empty();

    private Draft() {}

    public static Draft of(String activity) {
        Draft draft = new Draft();
        draft.activity = Optional.of(activity);
        return draft;
    }

    /** Evidence that belongs to controls and to no activity. */
    public static Draft ofControls(List<String> controls) {
        return new Draft().controls(controls);
    }

    public static Draft correcting(String id) {
        Draft draft = new Draft();
        draft.correctionOf = Optional.of(id);
        return draft;
    }

    public Draft activity(String done) {
        activity = Optional.of(done);
        return this;
    }

    public Draft controls(List<String> ids) {
        controls = ids;
        return this;
    }

    public Draft title(String words) {
        title = Optional.of(words);
        return this;
    }

    public Draft performed(LocalDate day) {
        performed = Optional.of(day);
        return this;
    }

    public Draft by(String person) {
        performedBy = Optional.of(person);
        return this;
    }

    public Draft occurrence(LocalDate due) {
        occurrence = Optional.of(due);
        return this;
    }

    public Draft period(DateRange days) {
        period = Optional.of(days);
        return this;
    }

    public Draft outcome(Outcome result) {
        outcome = Optional.of(result);
        return this;
    }

    public Draft nonconformities(List<String> ids) {
        nonconformities = ids;
        return this;
    }

    public Draft verified(LocalDate day) {
        verified = Optional.of(day);
        return this;
    }

    public Draft verifiedBy(String person) {
        verifiedBy = Optional.of(person);
        return this;
    }

    public Draft validUntil(LocalDate day) {
        validUntil = Optional.of(day);
        return this;
    }

    public Draft classification(Classification readers) {
        classification = Optional.of(readers);
        return this;
    }

    public Draft note(String markdown) {
        note = markdown;
        return this;
    }

    public Draft files(List<Piece> pieces) {
        files = pieces;
        return this;
    }

    public Draft links(List<EvidenceLink> elsewhere) {
        links = elsewhere;
        return this;
    }

    public Draft id(String wanted) {
        id = Optional.of(wanted);
        return this;
    }

    public Submission submission() {
        return new Submission(
                activity,
                controls,
                title,
                performed,
                performedBy,
                occurrence,
                period,
                outcome,
                nonconformities,
                verified,
                verifiedBy,
                validUntil,
                classification,
                note,
                files,
                links,
                correctionOf,
                id);
    }
}
