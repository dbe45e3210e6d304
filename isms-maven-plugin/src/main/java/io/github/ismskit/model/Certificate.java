package io.github.ismskit.model;

import io.github.ismskit.schedule.CertificateCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The certificate of the ISMS; the last day counts.
 *
 * @param windows how long before or after its day an external audit may be held
 */
public record Certificate(
        Optional<String> body,
        Optional<String> number,
        Optional<LocalDate> issued,
        Optional<LocalDate> validUntil,
        CertificateCycle.Windows windows) {

    public static final Certificate NONE = new Certificate(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), CertificateCycle.Windows.USUAL);

    /** The years of the certificate with the audits that belong to them; empty where it gives no two days. */
    Optional<CertificateCycle> cycle(List<Audit> audits) {
        if (issued.isEmpty() || validUntil.isEmpty() || !validUntil.get().isAfter(issued.get())) {
            return Optional.empty();
        }
        List<CertificateCycle.Visit> visits =
                audits.stream().flatMap(audit -> visit(audit).stream()).toList();
        return Optional.of(CertificateCycle.of(issued.get(), validUntil.get(), windows, visits));
    }

    private static Optional<CertificateCycle.Visit> visit(Audit audit) {
        return switch (audit.kind()) {
            case SURVEILLANCE -> Optional.of(visit(audit, CertificateCycle.Purpose.SURVEILLANCE));
            case RECERTIFICATION -> Optional.of(visit(audit, CertificateCycle.Purpose.RECERTIFICATION));
            default -> Optional.empty();
        };
    }

    private static CertificateCycle.Visit visit(Audit audit, CertificateCycle.Purpose purpose) {
        return new CertificateCycle.Visit(audit.id(), purpose, audit.planned(), audit.performed());
    }
}
