package io.github.ismskit.rule.improvement;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.Words;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An incident is followed by what was learned, and by a nonconformity where it was bad enough (A.5.27, clause 10.2). */
public final class IncidentIsLearnedFrom implements Rule {

    private static final Setting LESSON_DAYS =
            new Setting("lesson-days", 30, "days from the end of an incident to its lessons");

    private static final Setting NONCONFORMITY_DAYS =
            new Setting("nonconformity-days", 30, "days in which a high or critical incident gets its nonconformity");

    private static final Setting OPEN_DAYS =
            new Setting("open-days", 90, "days after which an open incident is a warning");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Resolved incidents of weight have lessons, and grave ones a nonconformity, by their days";
    }

    @Override
    public List<String> clauses() {
        return List.of("10.2");
    }

    @Override
    public List<Setting> settings() {
        return List.of(LESSON_DAYS, NONCONFORMITY_DAYS, OPEN_DAYS);
    }

    @Override
    public Check check(Situation situation) {
        return Check.each(situation.isms().all(Incident.class), incident -> judge(situation, incident));
    }

    private Stream<Finding> judge(Situation situation, Incident incident) {
        return Stream.of(lessons(situation, incident), nonconformity(situation, incident), open(situation, incident))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> lessons(Situation situation, Incident incident) {
        Optional<LocalDate> due = incident.resolved()
                .filter(day -> incident.severity() != Incident.Level.LOW)
                .map(day -> day.plusDays(situation.number(this, LESSON_DAYS)));
        boolean learned = incident.lessons().filter(text -> !text.isBlank()).isPresent();
        if (learned || due.isEmpty() || !situation.asOf().isAfter(due.get())) {
            return Optional.empty();
        }
        String message =
                incident.id() + " was resolved on " + incident.resolved().orElseThrow()
                        + ", and its lessons were due by " + Ago.of(due.get(), situation.asOf());
        return Optional.of(finding(incident, incident.at("lessons"), message, "write what was learned")
                .dueOn(due.get()));
    }

    private Optional<Finding> nonconformity(Situation situation, Incident incident) {
        boolean grave = incident.severity().compareTo(Incident.Level.HIGH) >= 0;
        LocalDate due = incident.detected().plusDays(situation.number(this, NONCONFORMITY_DAYS));
        if (!grave || incident.nonconformity().isPresent() || !situation.asOf().isAfter(due)) {
            return Optional.empty();
        }
        String message = incident.id() + " is " + Words.of(incident.severity())
                + " and was to be answered by a nonconformity by " + Ago.of(due, situation.asOf());
        return Optional.of(
                finding(incident, incident.at("severity"), message, "write one and name it under 'nonconformity'")
                        .dueOn(due));
    }

    private Optional<Finding> open(Situation situation, Incident incident) {
        LocalDate due = incident.detected().plusDays(situation.number(this, OPEN_DAYS));
        if (incident.isResolvedBy(situation.asOf()) || !situation.asOf().isAfter(due)) {
            return Optional.empty();
        }
        String message = incident.id() + " is open since " + Ago.of(incident.detected(), situation.asOf());
        return Optional.of(finding(incident, incident.at("detected"), message, "resolve it, or write 'resolved'")
                .as(Severity.WARNING));
    }
}
