package io.github.ismskit.portal.reviews;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.Objective;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The input on performance, in the order of clause 9.3.2 d: nonconformities, measurements, audits, objectives. */
record Performance(Desk desk, DateRange period) {

    List<LiveInputs.Line> lines() {
        List<LiveInputs.Line> lines = new ArrayList<>();
        lines.add(nonconformities());
        lines.add(incidents());
        lines.add(obligations());
        desk.isms().audits().stream()
                .filter(audit -> audit.performed().filter(period::contains).isPresent())
                .map(this::audit)
                .forEach(lines::add);
        desk.isms().all(Objective.class).stream()
                .filter(Objective::isActive)
                .map(this::objective)
                .forEach(lines::add);
        return lines;
    }

    private LiveInputs.Line nonconformities() {
        List<Nonconformity> detected = desk.isms().all(Nonconformity.class).stream()
                .filter(each -> period.contains(each.detected()))
                .toList();
        long open = desk.isms().all(Nonconformity.class).stream()
                .filter(each -> each.isOpenOn(desk.asOf()))
                .count();
        return new LiveInputs.Line(
                desk.say("reviews.nonconformities", detected.size(), open),
                detected.stream().map(desk::ref).toList());
    }

    private LiveInputs.Line incidents() {
        List<Ref> incidents = desk.isms().all(Incident.class).stream()
                .filter(each -> period.contains(each.detected()))
                .map(desk::ref)
                .toList();
        return new LiveInputs.Line(desk.say("reviews.incidents", incidents.size()), incidents);
    }

    private LiveInputs.Line obligations() {
        ControlsCalendar calendar = desk.assessment().situation().calendar();
        Obligations counts = Obligations.of(calendar, period);
        return new LiveInputs.Line(
                desk.say("reviews.obligations", counts.proven(), counts.expected(), counts.waived(), counts.failed()),
                List.of(new Ref(desk.link("activities/index.html"), "", desk.say("reviews.activities"))));
    }

    private LiveInputs.Line audit(Audit audit) {
        long serious = audit.findings().stream()
                .filter(Audit.AuditFinding::isNonconformity)
                .count();
        return new LiveInputs.Line(
                desk.say("reviews.audit-findings", audit.findings().size(), serious), List.of(desk.ref(audit)));
    }

    private LiveInputs.Line objective(Objective objective) {
        LocalDate last = period.to().isBefore(desk.asOf()) ? period.to() : desk.asOf();
        List<Objective.Measurement> known = objective.measuredBy(last);
        String words = known.isEmpty()
                ? desk.say("reviews.objective-not-measured")
                : reached(objective, known.get(known.size() - 1));
        return new LiveInputs.Line(words, List.of(desk.ref(objective)));
    }

    private String reached(Objective objective, Objective.Measurement last) {
        String value = last.value().toPlainString();
        String day = desk.phrases().day(last.date());
        String target = objective.target().toPlainString();
        return objective.isMetBy(last)
                ? desk.say("reviews.objective-reached", value, day, target)
                : desk.say("reviews.objective-not-reached", value, day, target);
    }
}
