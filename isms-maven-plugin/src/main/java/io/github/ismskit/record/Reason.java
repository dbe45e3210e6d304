package io.github.ismskit.record;

import io.github.ismskit.finding.Finding;
import java.util.Optional;

/**
 * Why a submission was not taken in: what is wrong with its values, and what to do.
 *
 * @param rule the rule that it would have broken; empty where it never came to that
 */
public record Reason(Optional<String> rule, String message, String remedy) {

    static Reason of(String message, String remedy) {
        return new Reason(Optional.empty(), message, remedy);
    }

    static Reason of(Finding finding) {
        return new Reason(Optional.of(finding.rule()), finding.message(), finding.remedy());
    }

    public String line() {
        return rule.map(id -> "[" + id + "] ").orElse("") + message + "; " + remedy;
    }
}
