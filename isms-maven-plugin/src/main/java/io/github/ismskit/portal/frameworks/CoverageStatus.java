package io.github.ismskit.portal.frameworks;

import io.github.ismskit.coverage.State;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;

/** The word, tone and shape of each state of coverage; those that the statement of applicability knows are the same there. */
final class CoverageStatus {

    private CoverageStatus() {}

    static Chip of(Desk desk, State state) {
        return switch (state) {
            case IN_PLACE -> new Chip("in-place", desk.say("status.in-place"), "good", "tick");
            case PARTLY -> new Chip("partly", desk.say("status.partly"), "attention", "triangle");
            case PLANNED -> new Chip("planned", desk.say("status.planned"), "neutral", "clock");
            case NOT_IN_PLACE -> new Chip("not-in-place", desk.say("status.not-in-place"), "bad", "octagon");
            case EXCLUDED -> new Chip("excluded", desk.say("status.excluded"), "neutral", "dash");
            case NAMED -> new Chip("named", desk.say("frameworks.named"), "info", "dash");
            case NOT_ANSWERED -> new Chip("not-answered", desk.say("frameworks.not-answered"), "attention", "triangle");
        };
    }

    /** So many controls in a state, within a sentence. */
    static String count(Desk desk, State state, long number) {
        return switch (state) {
            case IN_PLACE -> desk.count("frameworks.count-in-place", number);
            case PARTLY -> desk.count("frameworks.count-partly", number);
            case PLANNED -> desk.count("frameworks.count-planned", number);
            case NOT_IN_PLACE -> desk.count("frameworks.count-not-in-place", number);
            case EXCLUDED -> desk.count("frameworks.count-excluded", number);
            case NAMED -> desk.count("frameworks.count-named", number);
            case NOT_ANSWERED -> desk.count("frameworks.count-not-answered", number);
        };
    }
}
