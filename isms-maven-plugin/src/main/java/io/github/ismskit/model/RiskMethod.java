package io.github.ismskit.model;

import java.util.List;

/**
 * How the organisation scores risks.
 *
 * @param levels the highest likelihood and impact
 * @param appetite the highest score that may be carried without acceptance
 * @param bands sorted by their lowest score
 */
public record RiskMethod(int levels, int appetite, List<Band> bands) {

    /** A name for scores from a lowest one on. */
    public record Band(String name, int from) {}

    public static final RiskMethod USUAL = new RiskMethod(
            5, 8, List.of(new Band("low", 1), new Band("medium", 6), new Band("high", 12), new Band("critical", 20)));

    public RiskMethod {
        bands = List.copyOf(bands);
    }

    public boolean accepts(RiskScore score) {
        return score.value() <= appetite;
    }

    /** The name of the band that the score falls in, empty below the lowest. */
    public String band(RiskScore score) {
        String name = "";
        for (Band band : bands) {
            if (score.value() >= band.from()) {
                name = band.name();
            }
        }
        return name;
    }
}
