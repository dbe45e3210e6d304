package io.github.ismskit.init;

import io.github.ismskit.schedule.CertificateCycle;
import io.github.ismskit.schedule.CertificateCycle.Milestone;
import io.github.ismskit.schedule.CertificateCycle.Purpose;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Proposes the audits to come: those that the certificate asks for, each after an internal one. */
final class AuditPlan {

    private final LocalDate today;
    private final List<String> controls;
    private final List<PlannedAudit> audits = new ArrayList<>();

    private AuditPlan(LocalDate today, List<String> controls) {
        this.today = today;
        this.controls = controls;
    }

    /** @param controls every control, to be spread over the internal audits */
    static AuditPlan of(Answers answers, List<String> controls) {
        AuditPlan plan = new AuditPlan(answers.today(), controls);
        if (answers.certificate().isPresent()) {
            plan.keep(answers.certificate().get(), answers.validUntil().orElseThrow());
        } else {
            plan.reach();
        }
        return plan;
    }

    List<PlannedAudit> audits() {
        return List.copyOf(audits);
    }

    LocalDate internalAudit() {
        return first(true);
    }

    LocalDate certificationAudit() {
        return first(false);
    }

    /** After the internal audit, and before the certification body comes. */
    LocalDate managementReview() {
        return soonest(certificationAudit().minusMonths(1));
    }

    private LocalDate first(boolean internal) {
        return audits.stream()
                .filter(audit -> audit.isInternal() == internal)
                .map(PlannedAudit::day)
                .findFirst()
                .orElseThrow();
    }

    /** On the way to a certificate; the days are proposals of a usual pace. */
    private void reach() {
        add("AUD-INTERNAL-1", "Internal audit before certification", "internal", today.plusMonths(7), controls);
        add("AUD-STAGE-1", "Certification audit, stage 1", "stage-1", today.plusMonths(9), List.of());
        add("AUD-STAGE-2", "Certification audit, stage 2", "stage-2", today.plusMonths(10), List.of());
    }

    /** What is left of the certificate's years. */
    private void keep(LocalDate issued, LocalDate validUntil) {
        List<Milestone> open =
                CertificateCycle.of(issued, validUntil, CertificateCycle.Windows.USUAL, List.of()).milestones().stream()
                        .filter(milestone -> !milestone.lastDay().isBefore(today))
                        .toList();
        for (int i = 0; i < open.size(); i++) {
            int from = controls.size() * i / open.size();
            int to = controls.size() * (i + 1) / open.size();
            visit(open.get(i), controls.subList(from, to));
        }
    }

    private void visit(Milestone milestone, List<String> share) {
        int year = milestone.year();
        LocalDate wanted = soonest(milestone.opens().plusMonths(1));
        LocalDate day = wanted.isAfter(milestone.lastDay()) ? milestone.lastDay() : wanted;
        add("AUD-INTERNAL-" + year, "Internal audit of year " + year, "internal", soonest(day.minusMonths(2)), share);
        if (milestone.purpose() == Purpose.SURVEILLANCE) {
            add("AUD-SURVEILLANCE-" + year, "Surveillance audit " + year, "surveillance", day, List.of());
        } else {
            add("AUD-RECERTIFICATION", "Recertification audit", "recertification", day, List.of());
        }
    }

    private void add(String id, String title, String kind, LocalDate day, List<String> looksAt) {
        audits.add(new PlannedAudit(id, title, kind, workday(day), looksAt));
    }

    /** Nobody can prepare an audit by tomorrow. */
    private LocalDate soonest(LocalDate wanted) {
        LocalDate soon = today.plusDays(14);
        return wanted.isBefore(soon) ? soon : wanted;
    }

    /** Never later than the day, which may be the last one of its window. */
    private LocalDate workday(LocalDate day) {
        LocalDate moved = day;
        while (moved.getDayOfWeek() == DayOfWeek.SATURDAY || moved.getDayOfWeek() == DayOfWeek.SUNDAY) {
            moved = moved.minusDays(1);
        }
        return moved.isBefore(today) ? day : moved;
    }
}
