package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An audit, planned or held, by our own auditor or by the certification body. */
public record Audit(
        Header header,
        Kind kind,
        LocalDate planned,
        Optional<LocalDate> performed,
        Optional<String> auditor,
        Optional<String> organisation,
        Scope scope,
        Status status,
        List<AuditFinding> findings,
        Optional<String> report)
        implements Entry {

    public enum Kind {
        INTERNAL,
        STAGE_1,
        STAGE_2,
        SURVEILLANCE,
        RECERTIFICATION,
        SUPPLIER
    }

    public enum Status {
        PLANNED,
        PERFORMED,
        REPORTED,
        CLOSED
    }

    public enum Grade {
        MAJOR,
        MINOR,
        OBSERVATION,
        OPPORTUNITY
    }

    /** What an audit looks at. */
    public record Scope(List<String> clauses, List<String> controls) {
        public Scope {
            clauses = List.copyOf(clauses);
            controls = List.copyOf(controls);
        }

        /** The control itself, or the theme that it belongs to. */
        public boolean isAboutControl(String id) {
            return controls.stream().anyMatch(named -> named.equals(id) || id.startsWith(named + "."));
        }

        /** The clause itself, one that contains it, or one that it contains. */
        public boolean isAboutClause(String number) {
            return clauses.stream()
                    .anyMatch(named ->
                            named.equals(number) || number.startsWith(named + ".") || named.startsWith(number + "."));
        }
    }

    /** What an audit found. */
    public record AuditFinding(
            String id,
            Grade grade,
            Optional<String> clause,
            Optional<String> control,
            String summary,
            Optional<String> nonconformity) {

        /** A requirement was not met, in part or as a whole. */
        public boolean isNonconformity() {
            return grade == Grade.MAJOR || grade == Grade.MINOR;
        }
    }

    public Audit {
        findings = List.copyOf(findings);
    }

    /** Held by the certification body. */
    public boolean isExternal() {
        return kind != Kind.INTERNAL && kind != Kind.SUPPLIER;
    }

    @Override
    public Audit with(Header other) {
        return new Audit(other, kind, planned, performed, auditor, organisation, scope, status, findings, report);
    }

    @Override
    public List<Naming> people() {
        Optional<String> ours = kind == Kind.INTERNAL ? auditor : Optional.empty();
        return new Named(this).owner().person("auditor", ours, performed).people();
    }

    @Override
    public List<Reference> references() {
        return new Named(this)
                .eachRecord(
                        "findings", findings, "nonconformity", AuditFinding::nonconformity, DocumentType.NONCONFORMITY)
                .references();
    }
}
