package io.github.ismskit.rule.soa;

import io.github.ismskit.calendar.Freshness;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Control;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fresh evidence of an activity that names the control. */
final class RecurringProof {

    private final Situation situation;
    private final Map<String, List<Activity>> byControl;

    private RecurringProof(Situation situation, Map<String, List<Activity>> byControl) {
        this.situation = situation;
        this.byControl = byControl;
    }

    static RecurringProof of(Situation situation) {
        Map<String, List<Activity>> byControl = situation.isms().activities().stream()
                .flatMap(activity -> activity.controls().stream().map(control -> Map.entry(control, activity)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new RecurringProof(situation, byControl);
    }

    Stream<Finding> judge(Rule rule, Control control) {
        List<Activity> activities = byControl.getOrDefault(control.id(), List.of());
        if (activities.isEmpty()) {
            return Stream.of(rule.finding(
                    control,
                    control.at("operation"),
                    control.id() + " is implemented and recurring, but no activity names it",
                    "name it in the activity that does it, or set 'operation' to what is true"));
        }
        List<Activity> running = activities.stream()
                .filter(activity -> !activity.plan().isOverOn(situation.asOf()))
                .toList();
        if (running.isEmpty()) {
            return Stream.of(ended(rule, control, activities));
        }
        return fresh(rule, control, running);
    }

    private Stream<Finding> fresh(Rule rule, Control control, List<Activity> activities) {
        List<Freshness> proofs = activities.stream()
                .flatMap(activity -> proof(activity).stream())
                .toList();
        if (proofs.stream().anyMatch(proof -> proof.isFreshOn(situation.asOf()))) {
            return Stream.empty();
        }
        String names = activities.stream().map(Activity::id).collect(Collectors.joining(" or "));
        return Stream.of(proofs.isEmpty() ? nothing(rule, control, names) : stale(rule, control, names, proofs));
    }

    private Optional<Freshness> proof(Activity activity) {
        return Freshness.of(situation.isms(), activity, situation.asOf());
    }

    /** What has ended proves nothing about today, however old its evidence may become. */
    private static Finding ended(Rule rule, Control control, List<Activity> activities) {
        Activity last = activities.stream()
                .max(Comparator.comparing(activity -> activity.plan().end().orElseThrow()))
                .orElseThrow();
        LocalDate end = last.plan().end().orElseThrow();
        return rule.finding(
                        control,
                        control.at("operation"),
                        control.id() + " is implemented and recurring, but " + last.id() + " ended on " + end,
                        "name it in an activity that goes on, or set 'operation' to what is true")
                .dueOn(end);
    }

    private static Finding nothing(Rule rule, Control control, String names) {
        return rule.finding(
                control,
                control.at("operation"),
                control.id() + " is implemented and recurring, but has no evidence",
                "do " + names + " and record evidence");
    }

    private Finding stale(Rule rule, Control control, String names, List<Freshness> proofs) {
        Freshness newest = proofs.stream()
                .max(Comparator.comparing(proof -> proof.lastFreshDay().orElse(LocalDate.MAX)))
                .orElseThrow();
        String message = control.id() + " is implemented and recurring, but its newest evidence is of "
                + Ago.of(newest.newest().performed(), situation.asOf());
        return rule.finding(control, control.at("operation"), message, "do " + names + " and record evidence")
                .dueOn(newest.lastFreshDay().orElse(situation.asOf()));
    }
}
