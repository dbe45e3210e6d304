package io.github.ismskit.portal.frameworks;

import io.github.ismskit.coverage.State;
import io.github.ismskit.portal.Chip;

/** The word, tone and shape of each state of coverage; those that the statement of applicability knows are the same there. */
final class CoverageStatus {

    private CoverageStatus() {}

    static Chip of(State state) {
        return switch (state) {
            case IN_PLACE -> new Chip("in-place", "In place", "good", "tick");
            case PARTLY -> new Chip("partly", "Partly in place", "attention", "triangle");
            case PLANNED -> new Chip("planned", "Planned", "neutral", "clock");
            case NOT_IN_PLACE -> new Chip("not-in-place", "Not in place", "bad", "octagon");
            case EXCLUDED -> new Chip("excluded", "Excluded", "neutral", "dash");
            case NAMED -> new Chip("named", "Named by records", "info", "dash");
            case NOT_ANSWERED -> new Chip("not-answered", "Not answered", "attention", "triangle");
        };
    }
}
