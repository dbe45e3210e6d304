package io.github.ismskit.rule.improvement;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Objective;
import io.github.ismskit.model.Words;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every objective is measured as often as it says (clauses 6.2 and 9.1). */
public final class ObjectiveIsMeasured implements Rule {

    private static final Setting GRACE_DAYS =
            new Setting("grace-days", 14, "days after the interval in which a value is still on time");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "No interval of an active objective passes without a measurement, and targets are reached";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.2", "9.1");
    }

    @Override
    public Reach reach() {
        return Reach.PERIOD;
    }

    @Override
    public List<Setting> settings() {
        return List.of(GRACE_DAYS);
    }

    @Override
    public Check check(Situation situation) {
        List<Objective> active = situation.isms().all(Objective.class).stream()
                .filter(Objective::isActive)
                .toList();
        return Check.each(active, objective -> judge(situation, objective));
    }

    private Stream<Finding> judge(Situation situation, Objective objective) {
        LocalDate asOf = situation.asOf();
        List<Objective.Measurement> known = objective.measuredBy(asOf);
        if (known.isEmpty()) {
            return Stream.of(finding(
                    objective,
                    objective.at("measurements"),
                    objective.id() + " was never measured",
                    "measure it and write the value under 'measurements'"));
        }
        int grace = situation.number(this, GRACE_DAYS);
        Objective.Measurement newest = known.get(known.size() - 1);
        LocalDate due = objective.interval().after(newest.date()).plusDays(grace);
        List<Finding> findings = new ArrayList<>(gaps(situation, objective, known, grace));
        if (asOf.isAfter(due)) {
            String message = objective.id() + " was last measured on " + newest.date()
                    + ", and the next value was due by " + Ago.of(due, asOf);
            findings.add(finding(objective, objective.at("interval"), message, "measure it and write the value")
                    .dueOn(due));
        }
        if (!objective.isMetBy(newest)) {
            String message = objective.id() + " was " + newest.value().toPlainString() + " on " + newest.date()
                    + " and is to be " + Words.of(objective.direction()).replace('-', ' ') + " "
                    + objective.target().toPlainString();
            findings.add(finding(
                            objective,
                            objective.at("target"),
                            message,
                            "say what is done about it, or set another target")
                    .as(Severity.WARNING));
        }
        return findings.stream();
    }

    private List<Finding> gaps(Situation situation, Objective objective, List<Objective.Measurement> known, int grace) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < known.size(); i++) {
            LocalDate before = known.get(i - 1).date();
            LocalDate after = known.get(i).date();
            LocalDate due = objective.interval().after(before).plusDays(grace);
            if (after.isAfter(due) && situation.period().contains(due)) {
                String message = objective.id() + " was not measured between " + before + " and " + after
                        + ", longer than " + objective.interval().text();
                findings.add(finding(
                                objective,
                                objective.at("interval"),
                                message,
                                "waive it with a reason, or measure less often")
                        .dueOn(due));
            }
        }
        return findings;
    }
}
