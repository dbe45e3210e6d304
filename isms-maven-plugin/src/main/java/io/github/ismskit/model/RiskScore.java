package io.github.ismskit.model;

/** A likelihood and an impact, each from 1 to the levels of the organisation's method; their product is the score. */
public record RiskScore(int likelihood, int impact) {

    public int value() {
        return likelihood * impact;
    }
}
