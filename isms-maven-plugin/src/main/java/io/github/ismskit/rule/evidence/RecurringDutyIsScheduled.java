package io.github.ismskit.rule.evidence;

import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.catalogue.Duty;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Isms;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendar has an activity for every duty that comes back; what is not planned cannot be late. */
public final class RecurringDutyIsScheduled implements Rule {

    /** The one duty that a planned audit record serves as well. */
    private static final String CERTIFICATION_AUDIT = "certification-body-audit";

    private static final Setting DAYS = new Setting("days", 366, "days from one time to the next at most");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The calendar has an activity for every recurring duty of the framework, at least once a year";
    }

    @Override
    public List<String> clauses() {
        return List.of("8.1");
    }

    @Override
    public List<Setting> settings() {
        return List.of(DAYS);
    }

    @Override
    public Check check(Situation situation) {
        return Check.each(situation.isms().catalogue().duties(), duty -> judge(situation, duty));
    }

    private Stream<Finding> judge(Situation situation, Duty duty) {
        Isms isms = situation.isms();
        List<Activity> serving = isms.activities().stream()
                .filter(activity -> !activity.plan().isOverOn(situation.asOf()))
                .filter(activity -> serves(isms, activity, duty))
                .toList();
        boolean planned = duty.id().equals(CERTIFICATION_AUDIT)
                && isms.audits().stream()
                        .anyMatch(audit -> audit.isExternal() && audit.status() == Audit.Status.PLANNED);
        if (planned) {
            return Stream.empty();
        }
        return serving.isEmpty() ? Stream.of(missing(isms, duty)) : tooSeldom(situation, duty, serving).stream();
    }

    private Finding missing(Isms isms, Duty duty) {
        String subjects = Stream.concat(
                        duty.controls().stream(), duty.clauses().stream().map(each -> "clause " + each))
                .collect(Collectors.joining(", "));
        String named = duty.id() + (subjects.isEmpty() ? "" : " (" + subjects + ")");
        return finding(
                isms.organisation().source().at("frameworks"),
                "no activity serves the duty " + named,
                "add one to calendar/" + (subjects.isEmpty() ? "" : " that names " + subjects) + ", or tag one '"
                        + duty.id() + "'");
    }

    /** Empty where one of the activities does the duty often enough; otherwise what is wrong with the first. */
    private Optional<Finding> tooSeldom(Situation situation, Duty duty, List<Activity> serving) {
        int days = situation.number(this, DAYS);
        LocalDate latest = situation.asOf().plusDays(days);
        boolean often = serving.stream()
                .map(Activity::plan)
                .anyMatch(plan ->
                        plan.cadence().nominalDays() <= days && !plan.start().isAfter(latest));
        if (often) {
            return Optional.empty();
        }
        Activity first = serving.get(0);
        Plan plan = first.plan();
        boolean late = plan.start().isAfter(latest);
        String how = late
                ? "is first due on " + plan.start() + ", more than " + days + " days ahead"
                : "comes back after " + plan.cadence().text() + ", which is more than " + days + " days";
        return Optional.of(finding(
                first,
                first.at(late ? "start" : "cadence"),
                first.id() + " serves the duty " + duty.id() + ", but " + how,
                late ? "begin sooner" : "do it more often"));
    }

    private static boolean serves(Isms isms, Activity activity, Duty duty) {
        return activity.header().tags().contains(duty.id())
                || activity.controls().stream().anyMatch(duty.controls()::contains)
                || activity.clauses().stream()
                        .anyMatch(named -> duty.clauses().stream().anyMatch(wanted -> matches(isms, wanted, named)));
    }

    /** A clause serves its sub-clauses, and a sub-clause its clause. */
    private static boolean matches(Isms isms, String wanted, String named) {
        Optional<Clause> one = isms.catalogue().clause(wanted);
        Optional<Clause> other = isms.catalogue().clause(named);
        return one.map(clause -> clause.isOrContains(named)).orElse(wanted.equals(named))
                || other.map(clause -> clause.isOrContains(wanted)).orElse(false);
    }
}
