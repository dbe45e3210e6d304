package io.github.ismskit.impact;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.RuleSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** In which ways {@code isms.yaml} judges more mildly than it did. */
final class WeakerSettings {

    private final Organisation before;
    private final Organisation after;
    private final Map<String, Severity> own;
    private final List<Weakening> found = new ArrayList<>();

    /** @param own how much each rule weighs where {@code isms.yaml} says nothing */
    WeakerSettings(Organisation before, Organisation after, Map<String, Severity> own) {
        this.before = before;
        this.after = after;
        this.own = own;
    }

    List<Weakening> found() {
        TreeSet<String> rules = new TreeSet<>(before.rules().keySet());
        rules.addAll(after.rules().keySet());
        for (String rule : rules) {
            severity(rule);
            thresholds(rule);
        }
        when(
                after.risk().appetite() > before.risk().appetite(),
                Comparison.SETTINGS,
                "risks may be carried without acceptance up to a score of "
                        + after.risk().appetite() + ", which was "
                        + before.risk().appetite(),
                "risk",
                "appetite");
        List<String> gone = before.frameworks().stream()
                .filter(each -> !after.frameworks().contains(each))
                .toList();
        when(!gone.isEmpty(), Comparison.SETTINGS, "no longer a framework: " + String.join(", ", gone), "frameworks");
        when(
                gone.isEmpty() && !first(before).equals(first(after)),
                Comparison.SETTINGS,
                "the statement of applicability decides on another framework: " + first(before) + " became "
                        + first(after),
                "frameworks");
        return List.copyOf(found);
    }

    /** The one that has to be decided on control by control; the others are only mapped. */
    private String first(Organisation organisation) {
        List<String> frameworks = organisation.frameworks();
        return frameworks.isEmpty() || before.frameworks().isEmpty() ? "none" : frameworks.get(0);
    }

    private void severity(String rule) {
        Optional<Severity> old = weight(before, rule);
        Optional<Severity> now = weight(after, rule);
        boolean weaker = old.isPresent() && now.isPresent() && !now.get().isAtLeast(old.get());
        when(
                weaker,
                rule,
                "rule " + rule + " weighs less: " + old.map(Severity::key).orElse("") + " became "
                        + now.map(Severity::key).orElse(""),
                "rules",
                rule,
                "severity");
    }

    private Optional<Severity> weight(Organisation organisation, String rule) {
        return organisation.rule(rule).flatMap(RuleSetting::severity).or(() -> Optional.ofNullable(own.get(rule)));
    }

    /** Some thresholds are stricter when they are lower and others when they are higher, so every move is told. */
    private void thresholds(String rule) {
        TreeSet<String> keys = new TreeSet<>();
        before.rule(rule).ifPresent(setting -> keys.addAll(setting.keys()));
        after.rule(rule).ifPresent(setting -> keys.addAll(setting.keys()));
        for (String key : keys) {
            Optional<Integer> old = before.rule(rule).flatMap(setting -> setting.threshold(key));
            Optional<Integer> now = after.rule(rule).flatMap(setting -> setting.threshold(key));
            when(
                    !old.equals(now),
                    rule,
                    "rule " + rule + " counts with another '" + key + "': " + told(old) + " became " + told(now),
                    "rules",
                    rule,
                    key);
        }
    }

    private static String told(Optional<Integer> threshold) {
        return threshold.map(Object::toString).orElse("the usual value");
    }

    private void when(boolean weaker, String record, String sentence, Object... path) {
        if (weaker) {
            found.add(new Weakening(record, after.source().at(path), sentence, Optional.empty()));
        }
    }
}
