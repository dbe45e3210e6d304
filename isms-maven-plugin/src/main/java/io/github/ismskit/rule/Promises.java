package io.github.ismskit.rule;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Extension;
import io.github.ismskit.model.PlannedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges whether promised actions are kept by their days; treatment plans, corrective actions and decisions of reviews
 * share the question.
 *
 * @param key the list of the record that holds them
 * @param noun what one of them is called
 * @param advice what else can be done about one that moves again and again
 */
public record Promises(Rule rule, String key, String noun, String advice) {

    /** From this many extensions on a plan is said to be none. */
    public static final Setting EXTENSIONS =
            new Setting("extensions", 3, "extensions of one action from which on they are a warning");

    public List<Finding> judge(Situation situation, Entry entry, List<PlannedAction> actions) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            overdue(findings, situation.asOf(), entry, actions.get(i), i);
            extensions(findings, situation, entry, actions.get(i), i);
        }
        return findings;
    }

    private void overdue(List<Finding> findings, LocalDate asOf, Entry entry, PlannedAction action, int index) {
        if (action.isOverdueOn(asOf)) {
            findings.add(rule.finding(
                            entry,
                            entry.at(key, index, "due"),
                            name(entry, action) + " was due by " + Ago.of(action.due(), asOf),
                            "finish it and write 'done', or extend it with a reason")
                    .about(entry.id(), action.owner().or(entry::owner))
                    .dueOn(action.due()));
        }
    }

    private void extensions(List<Finding> findings, Situation situation, Entry entry, PlannedAction action, int index) {
        List<Extension> extended = action.extended();
        for (int i = 0; i < extended.size(); i++) {
            if (extended.get(i).reason().filter(text -> !text.isBlank()).isEmpty()) {
                Location place = entry.at(key, index, "extended", i);
                String message = name(entry, action) + " was extended without a reason";
                findings.add(rule.finding(entry, place, message, "add 'reason'"));
            }
        }
        if (action.isOpenOn(situation.asOf()) && extended.size() >= situation.number(rule, EXTENSIONS)) {
            Location place = entry.at(key, index, "extended");
            String message = name(entry, action) + " was extended " + extended.size() + " times";
            findings.add(rule.finding(entry, place, message, "finish it, or " + advice)
                    .as(Severity.WARNING));
        }
    }

    private String name(Entry entry, PlannedAction action) {
        return "the " + noun + " \"" + action.action() + "\" of " + entry.id();
    }
}
