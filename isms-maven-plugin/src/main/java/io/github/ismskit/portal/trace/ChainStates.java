package io.github.ismskit.portal.trace;

import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;

/** What is said of a chain: that it is whole, or what it lacks. */
final class ChainStates {

    /** The key of a chain without a gap. */
    static final String WHOLE = "whole";

    private ChainStates() {}

    static Chip whole(Desk desk) {
        return new Chip(WHOLE, desk.say("trace.whole"), "good", "tick");
    }

    static Chip stale(Desk desk) {
        return new Chip("stale", desk.say("trace.stale"), "bad", "octagon");
    }

    static Chip noEvidence(Desk desk) {
        return missing("no-evidence", desk.say("trace.no-evidence"));
    }

    static Chip noControl(Desk desk) {
        return missing("no-control", desk.say("trace.no-control"));
    }

    static Chip noDocument(Desk desk) {
        return missing("no-document", desk.say("trace.no-document"));
    }

    static Chip noActivity(Desk desk) {
        return missing("no-activity", desk.say("trace.no-activity"));
    }

    private static Chip missing(String key, String label) {
        return new Chip(key, label, "attention", "triangle");
    }
}
