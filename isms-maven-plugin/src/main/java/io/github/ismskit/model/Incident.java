package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An information security incident: when, how bad, and what was learned. */
public record Incident(
        Header header,
        LocalDate detected,
        Optional<LocalDate> resolved,
        Level severity,
        Optional<Status> status,
        Optional<String> lessons,
        Optional<String> nonconformity,
        boolean personalData)
        implements Entry {

    public enum Level {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }

    public enum Status {
        OPEN,
        RESOLVED,
        CLOSED
    }

    public boolean isResolvedBy(LocalDate day) {
        return resolved.filter(date -> !date.isAfter(day)).isPresent();
    }

    @Override
    public Incident with(Header other) {
        return new Incident(other, detected, resolved, severity, status, lessons, nonconformity, personalData);
    }

    @Override
    public List<Naming> people() {
        return new Named(this).owner().people();
    }

    @Override
    public List<Reference> references() {
        return new Named(this)
                .record("nonconformity", nonconformity, DocumentType.NONCONFORMITY)
                .references();
    }
}
