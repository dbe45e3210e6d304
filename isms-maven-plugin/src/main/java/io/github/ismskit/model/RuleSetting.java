package io.github.ismskit.model;

import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code isms.yaml} changes about a rule: its severity, its thresholds. */
public record RuleSetting(
        String rule, Optional<Severity> severity, Map<String, Integer> thresholds, Location location) {

    public RuleSetting {
        thresholds = Map.copyOf(thresholds);
    }

    /** The thresholds that are set, in alphabetical order. */
    public List<String> keys() {
        return thresholds.keySet().stream().sorted().toList();
    }

    public Optional<Integer> threshold(String key) {
        return Optional.ofNullable(thresholds.get(key));
    }
}
