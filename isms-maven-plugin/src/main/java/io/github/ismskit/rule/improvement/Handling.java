package io.github.ismskit.rule.improvement;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Walks along the way of one nonconformity: cause, actions, effect, end. */
final class Handling {

    private final Rule rule;
    private final Situation situation;
    private final Nonconformity each;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    Handling(Rule rule, Situation situation, Nonconformity each) {
        this.rule = rule;
        this.situation = situation;
        this.each = each;
        this.asOf = situation.asOf();
    }

    /** What is late about one that is still open; an observation asks for actions only. */
    List<Finding> open() {
        if (each.severity() != Nonconformity.Grade.OBSERVATION) {
            analysis();
            effect();
        }
        return findings;
    }

    /** What was closed too early. */
    List<Finding> closed() {
        if (each.closed().isEmpty()) {
            add("status", each.id() + " is closed, but not since when", "write 'closed'");
        }
        for (int i = 0; i < each.actions().size(); i++) {
            PlannedAction action = each.actions().get(i);
            if (action.isOpenOn(each.closed().orElse(asOf))) {
                String message = each.id() + " was closed before the action \"" + action.action() + "\" was done";
                findings.add(
                        rule.finding(each, each.at("actions", i, "due"), message, "finish it, or open the record"));
            }
        }
        if (each.severity() != Nonconformity.Grade.OBSERVATION) {
            cause();
            verified();
        }
        return findings;
    }

    private void analysis() {
        LocalDate due = each.detected().plusDays(situation.number(rule, NonconformityIsHandledOnTime.ANALYSIS_DAYS));
        if (asOf.isAfter(due) && isBlank(each.rootCause())) {
            String message = each.id() + " was detected on " + each.detected() + ", and its root cause was due by "
                    + Ago.of(due, asOf);
            findings.add(rule.finding(each, each.at("root-cause"), message, "find out why it happened and write it")
                    .dueOn(due));
        }
        if (asOf.isAfter(due) && each.actions().isEmpty()) {
            String message = each.id() + " was detected on " + each.detected()
                    + ", and an action against its cause was due by " + Ago.of(due, asOf);
            findings.add(rule.finding(each, each.at("actions"), message, "agree on one and write it under 'actions'")
                    .dueOn(due));
        }
    }

    private void effect() {
        Optional<Nonconformity.Effectiveness> known = each.effectiveness()
                .filter(check ->
                        check.verified().filter(day -> !day.isAfter(asOf)).isPresent());
        if (known.isPresent()) {
            if (known.get().effective().equals(Optional.of(false))) {
                again();
            }
            return;
        }
        Optional<LocalDate> due =
                each.effectiveness().flatMap(Nonconformity.Effectiveness::due).or(this::usualCheck);
        if (due.isPresent() && asOf.isAfter(due.get())) {
            String message =
                    "the effect of the actions of " + each.id() + " was to be checked by " + Ago.of(due.get(), asOf);
            findings.add(rule.finding(each, each.at("effectiveness", "due"), message, "check it and write 'verified'")
                    .dueOn(due.get()));
        }
    }

    /** Actions without effect call for others. */
    private void again() {
        if (each.actions().stream().noneMatch(action -> action.isOpenOn(asOf))) {
            String message = "the actions of " + each.id() + " had no effect, and no other is planned";
            findings.add(rule.finding(
                    each, each.at("effectiveness", "effective"), message, "look for the cause again and plan another"));
        }
    }

    private Optional<LocalDate> usualCheck() {
        boolean done = !each.actions().isEmpty()
                && each.actions().stream().allMatch(action -> action.done().isPresent());
        int days = situation.number(rule, NonconformityIsHandledOnTime.EFFECT_DAYS);
        return each.actions().stream()
                .flatMap(action -> action.done().stream())
                .max(Comparator.naturalOrder())
                .filter(last -> done)
                .map(last -> last.plusDays(days));
    }

    private void cause() {
        if (isBlank(each.rootCause())) {
            add("root-cause", each.id() + " was closed without a root cause", "write why it happened");
        }
    }

    private void verified() {
        Optional<Nonconformity.Effectiveness> effect = each.effectiveness();
        Optional<LocalDate> verified = effect.flatMap(Nonconformity.Effectiveness::verified);
        Optional<LocalDate> closed = each.closed();
        if (verified.isEmpty() || (closed.isPresent() && verified.get().isAfter(closed.get()))) {
            String on = closed.map(day -> " on " + day).orElse("");
            add(
                    "closed",
                    each.id() + " was closed" + on + " before its effect was verified",
                    "open it again, check the effect, then close it");
        } else if (!effect.flatMap(Nonconformity.Effectiveness::effective).orElse(false)) {
            add(
                    "effectiveness",
                    each.id() + " was closed although its effect is not said to be reached",
                    "write 'effective: true' where it is, or open it again");
        }
    }

    private void add(String key, String message, String remedy) {
        findings.add(rule.finding(each, each.at(key), message, remedy));
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isEmpty();
    }
}
