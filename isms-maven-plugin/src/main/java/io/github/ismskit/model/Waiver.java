package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An exception: consent to miss a rule or an occurrence for a reason, by somebody, until a day (at most a year). */
public record Waiver(
        Header header,
        String rule,
        Optional<String> subject,
        List<MissedOccurrence> occurrences,
        String reason,
        String approvedBy,
        LocalDate approved,
        LocalDate expires,
        Optional<String> compensating,
        Optional<LocalDate> ended)
        implements Entry {

    public Waiver {
        occurrences = List.copyOf(occurrences);
    }

    /** In force on the day: approved by then, not past its last day, and for no longer than a year. */
    public boolean isValidOn(LocalDate day) {
        return !approved.isAfter(day) && !day.isAfter(expires) && isAtMostAYear() && !isEndedOn(day);
    }

    /** No longer needed: history, which covers nothing. */
    public boolean isEndedOn(LocalDate day) {
        return ended.map(day::isAfter).orElse(false);
    }

    /** Its last day asks for a decision: it was not ended, and covers more than occurrences that were due before. */
    public boolean asksForAnEnd(LocalDate day) {
        boolean onlyAboutThePast = subject.isEmpty()
                && !occurrences.isEmpty()
                && occurrences.stream().noneMatch(missed -> missed.due().isAfter(expires));
        return !isEndedOn(day) && !onlyAboutThePast;
    }

    public boolean isAtMostAYear() {
        return !expires.isAfter(approved.plusYears(1));
    }

    @Override
    public Waiver with(Header other) {
        return new Waiver(
                other, rule, subject, occurrences, reason, approvedBy, approved, expires, compensating, ended);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .person("approved-by", Optional.of(approvedBy), Optional.of(approved))
                .people();
    }

    @Override
    public List<Reference> references() {
        return MissedOccurrence.references(this, occurrences);
    }
}
