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
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendar has an activity for every duty that comes back; what is not planned cannot be late. */
public final class RecurringDutyIsScheduled implements Rule {

    /** The one duty that a planned audit record serves as well. */
    private static final String CERTIFICATION_AUDIT = "certification-body-audit";

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The calendar has an activity for every recurring duty of the framework";
    }

    @Override
    public List<String> clauses() {
        return List.of("8.1");
    }

    @Override
    public Check check(Situation situation) {
        return Check.each(situation.isms().catalogue().duties(), duty -> judge(situation, duty));
    }

    private Stream<Finding> judge(Situation situation, Duty duty) {
        Isms isms = situation.isms();
        boolean scheduled = isms.activities().stream()
                .filter(activity -> isRunning(activity, situation.asOf()))
                .anyMatch(activity -> serves(isms, activity, duty));
        boolean planned = duty.id().equals(CERTIFICATION_AUDIT)
                && isms.audits().stream()
                        .anyMatch(audit -> audit.isExternal() && audit.status() == Audit.Status.PLANNED);
        if (scheduled || planned) {
            return Stream.empty();
        }
        String subjects = Stream.concat(
                        duty.controls().stream(), duty.clauses().stream().map(each -> "clause " + each))
                .collect(Collectors.joining(", "));
        String named = duty.id() + (subjects.isEmpty() ? "" : " (" + subjects + ")");
        return Stream.of(finding(
                isms.organisation().source().at("frameworks"),
                "no activity serves the duty " + named,
                "add one to calendar/" + (subjects.isEmpty() ? "" : " that names " + subjects) + ", or tag one '"
                        + duty.id() + "'"));
    }

    private static boolean isRunning(Activity activity, LocalDate day) {
        return activity.plan().end().map(end -> !day.isAfter(end)).orElse(true);
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
