package io.github.ismskit.rule.audit;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Certificate;
import io.github.ismskit.model.Words;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.CertificateCycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The certificate has not run out, and the visits that keep it are planned and held. */
public final class CertificateIsValid implements Rule {

    private static final Setting PLAN_DAYS =
            new Setting("plan-days", 90, "days before a window opens by which its audit is to be planned");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The certificate is valid, and the external audits that keep it are planned and held in their windows";
    }

    @Override
    public List<String> clauses() {
        return List.of("4.4");
    }

    @Override
    public Reach reach() {
        return Reach.CYCLE;
    }

    @Override
    public List<Setting> settings() {
        return List.of(PLAN_DAYS);
    }

    @Override
    public Check check(Situation situation) {
        Certificate certificate = situation.isms().organisation().certificate();
        List<Finding> findings = new ArrayList<>();
        certificate.validUntil().ifPresent(last -> expiry(findings, situation, last));
        Optional<CertificateCycle> cycle = situation.isms().certificateCycle();
        if (cycle.isPresent()) {
            for (CertificateCycle.Milestone milestone : cycle.get().milestones()) {
                judge(situation, milestone).ifPresent(findings::add);
            }
        }
        int milestones = cycle.map(known -> known.milestones().size()).orElse(0);
        return Check.of((certificate.validUntil().isPresent() ? 1 : 0) + milestones, findings);
    }

    private void expiry(List<Finding> findings, Situation situation, LocalDate last) {
        if (situation.asOf().isAfter(last)) {
            String message = "the certificate was valid until " + Ago.of(last, situation.asOf());
            findings.add(finding(place(situation), message, "renew it and write the new days")
                    .dueOn(last));
        }
    }

    private Optional<Finding> judge(Situation situation, CertificateCycle.Milestone milestone) {
        LocalDate asOf = situation.asOf();
        if (milestone.isHeldOn(asOf)) {
            return late(situation, milestone);
        }
        String name = Words.of(milestone.purpose()) + " of year " + milestone.year();
        if (asOf.isAfter(milestone.lastDay())) {
            String message = "the " + name + " was due by " + Ago.of(milestone.lastDay(), asOf) + ", and is not held";
            return Optional.of(finding(place(situation), message, "agree on a day with the certification body now")
                    .dueOn(milestone.lastDay()));
        }
        if (milestone.visit().isEmpty()) {
            return unplanned(situation, milestone, name);
        }
        LocalDate planned = milestone.visit().get().day();
        if (planned.isAfter(milestone.lastDay())) {
            String message =
                    "the " + name + " is planned for " + planned + ", after its last day " + milestone.lastDay();
            return Optional.of(finding(place(situation), message, "move it, or have the body extend the window"));
        }
        return Optional.empty();
    }

    private Optional<Finding> late(Situation situation, CertificateCycle.Milestone milestone) {
        LocalDate held = milestone.visit().orElseThrow().day();
        if (!held.isAfter(milestone.lastDay())) {
            return Optional.empty();
        }
        String message = "the " + Words.of(milestone.purpose()) + " of year " + milestone.year() + " was held on "
                + held + ", " + Ago.days(milestone.lastDay(), held) + " after its last day";
        return Optional.of(finding(place(situation), message, "keep the body's consent at hand")
                .as(Severity.WARNING));
    }

    private Optional<Finding> unplanned(Situation situation, CertificateCycle.Milestone milestone, String name) {
        LocalDate planBy = milestone.opens().minusDays(situation.number(this, PLAN_DAYS));
        if (!situation.asOf().isAfter(planBy)) {
            return Optional.empty();
        }
        String message = "the " + name + " may be held from " + milestone.opens() + " to " + milestone.lastDay()
                + ", and no audit is planned";
        return Optional.of(
                finding(place(situation), message, "add it to audits/").dueOn(planBy));
    }

    private static Location place(Situation situation) {
        return situation.isms().organisation().source().at("certificate", "valid-until");
    }
}
