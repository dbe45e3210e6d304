package io.github.ismskit.portal.certificate;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Certificate;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.schedule.CertificateCycle;
import io.github.ismskit.schedule.CertificateCycle.Milestone;
import io.github.ismskit.schedule.CertificateCycle.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The certificate and its cycle.
 *
 * @param line one drawing where the certificate has its two days, none otherwise
 * @param milestones the audits that the cycle asks for, in their order
 * @param events every audit and review that was or is to be held in the cycle, in the order of their days
 */
public record CertificatePage(
        String body,
        String number,
        Day issued,
        Day until,
        String left,
        Ref scope,
        String scopeInShort,
        Day periodFrom,
        Day periodTo,
        List<YearsLine> line,
        List<Stop> milestones,
        List<Event> events) {

    private static final int EXTERNAL = 0;
    private static final int INTERNAL = 1;
    private static final int REVIEW = 2;

    /** An audit that the cycle asks for. */
    public record Stop(Chip state, String kind, int year, Day opens, Day last, Ref audit, Day planned, Day performed) {}

    /**
     * Something that happens in the cycle.
     *
     * @param lane where it is drawn, counted from the top: external audits, internal audits, management reviews
     */
    public record Event(Day day, int lane, String kind, Ref record, boolean held) {}

    static CertificatePage of(Desk desk) {
        Certificate certificate = desk.isms().organisation().certificate();
        Optional<CertificateCycle> cycle = desk.isms().certificateCycle();
        Optional<Entry> scope = desk.isms().scope();
        return new CertificatePage(
                certificate.body().orElse(""),
                certificate.number().orElse(""),
                Day.of(certificate.issued()),
                Day.of(certificate.validUntil()),
                certificate.validUntil().map(day -> desk.away(day)).orElse(""),
                scope.map(desk::ref).orElse(new Ref("", "", "")),
                scope.flatMap(entry -> entry.header().summary()).orElse(""),
                Day.of(desk.assessment().situation().period().from()),
                Day.of(desk.assessment().situation().period().to()),
                cycle.map(each -> YearsLine.of(desk, each, events(desk, each))).stream()
                        .toList(),
                cycle.map(CertificateCycle::milestones).orElse(List.of()).stream()
                        .map(each -> stop(desk, each))
                        .toList(),
                cycle.map(each -> events(desk, each)).orElse(List.of()));
    }

    private static Stop stop(Desk desk, Milestone milestone) {
        Optional<Visit> visit = milestone.visit();
        return new Stop(
                state(desk, milestone),
                desk.word(milestone.purpose()),
                milestone.year(),
                Day.of(milestone.opens()),
                Day.of(milestone.lastDay()),
                visit.map(each -> desk.ref(each.id())).orElse(new Ref("", "", "")),
                Day.of(visit.map(Visit::planned)),
                Day.of(visit.flatMap(Visit::performed)));
    }

    private static Chip state(Desk desk, Milestone milestone) {
        LocalDate asOf = desk.asOf();
        if (milestone.isHeldOn(asOf)) {
            return new Chip("held", desk.say("certificate.held"), "good", "tick");
        }
        if (asOf.isAfter(milestone.lastDay())) {
            return new Chip("missed", desk.say("status.missed"), "bad", "cross");
        }
        if (milestone.visit().isEmpty()) {
            return new Chip("not-planned", desk.say("certificate.not-planned"), "attention", "triangle");
        }
        LocalDate day = milestone.visit().get().day();
        boolean inside = !day.isBefore(milestone.opens()) && !day.isAfter(milestone.lastDay());
        return inside
                ? new Chip("planned", desk.say("status.planned"), "neutral", "clock")
                : new Chip("outside", desk.say("certificate.outside-window"), "attention", "triangle");
    }

    private static List<Event> events(Desk desk, CertificateCycle cycle) {
        List<Event> events = new ArrayList<>();
        for (Audit audit : desk.isms().audits()) {
            LocalDate day = audit.performed().orElse(audit.planned());
            if (cycle.days().contains(day) && audit.kind() != Audit.Kind.SUPPLIER) {
                events.add(new Event(
                        Day.of(day),
                        audit.isExternal() ? EXTERNAL : INTERNAL,
                        desk.say(audit.isExternal() ? "certificate.external-audit" : "certificate.internal-audit"),
                        desk.ref(audit),
                        audit.performed().isPresent()));
            }
        }
        for (ManagementReview review : desk.isms().all(ManagementReview.class)) {
            LocalDate day = review.held().orElse(review.planned());
            if (cycle.days().contains(day)) {
                events.add(new Event(
                        Day.of(day),
                        REVIEW,
                        desk.say("certificate.management-review"),
                        desk.ref(review),
                        review.held().isPresent()));
            }
        }
        events.sort(Comparator.comparing((Event event) -> event.day().iso()).thenComparing(Event::lane));
        return List.copyOf(events);
    }
}
