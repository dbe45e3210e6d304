package io.github.ismskit.portal.evidence;

import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;

/** How far an answer about a record can be relied on. */
enum Certainty {
    /** Worked out from bytes or from the git history. */
    KNOWN,

    /** Said by somebody; nothing here speaks for or against it. */
    ASSERTED,

    /** Could have been known, and is not. */
    NOT_KNOWN,

    /** Bytes or the git history say otherwise. */
    CONTRADICTED;

    Chip chip(Desk desk) {
        return switch (this) {
            case KNOWN -> new Chip("known", desk.say("evidence.trust.is-known"), "good", "tick");
            case ASSERTED -> new Chip("asserted", desk.say("evidence.trust.is-asserted"), "neutral", "dash");
            case NOT_KNOWN -> new Chip("not-known", desk.say("evidence.trust.is-not-known"), "attention", "question");
            case CONTRADICTED -> new Chip("contradicted", desk.say("evidence.trust.is-contradicted"), "bad", "octagon");
        };
    }
}
