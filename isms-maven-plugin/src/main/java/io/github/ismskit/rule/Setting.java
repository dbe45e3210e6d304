package io.github.ismskit.rule;

/**
 * A threshold that {@code isms.yaml} may change.
 *
 * @param usual its value where {@code isms.yaml} does not say otherwise
 * @param meaning what is counted, such as "days from detection to a root cause"
 */
public record Setting(String key, int usual, String meaning) {}
