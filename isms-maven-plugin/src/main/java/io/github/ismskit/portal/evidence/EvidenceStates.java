package io.github.ismskit.portal.evidence;

import io.github.ismskit.calendar.Freshness;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each evidence record stands on the day: only the newest of an activity can be current or stale, the earlier ones
 * are history.
 */
public final class EvidenceStates {

    private final Map<String, Freshness> newest = new HashMap<>();
    private final Set<String> earlier = new HashSet<>();
    private final Desk desk;

    private EvidenceStates(Desk desk) {
        this.desk = desk;
    }

    public static EvidenceStates of(Desk desk) {
        EvidenceStates states = new EvidenceStates(desk);
        for (Activity activity : desk.isms().activities()) {
            desk.isms().evidenceOf(activity).forEach(evidence -> states.earlier.add(evidence.id()));
            Freshness.of(desk.isms(), activity, desk.asOf())
                    .ifPresent(freshness -> states.newest.put(freshness.newest().id(), freshness));
        }
        return states;
    }

    public Chip of(Evidence evidence) {
        if (desk.isms().isCorrected(evidence)) {
            return new Chip("corrected", desk.say("evidence.corrected"), "neutral", "clock");
        }
        if (evidence.pieces() == 0 && !desk.veils(evidence)) {
            return new Chip("not-recorded", desk.say("status.not-recorded"), "attention", "triangle");
        }
        Freshness freshness = newest.get(evidence.id());
        if (freshness != null) {
            return freshness.isFreshOn(desk.asOf()) ? current() : stale();
        }
        if (earlier.contains(evidence.id())) {
            return new Chip("earlier", desk.say("evidence.earlier"), "neutral", "clock");
        }
        boolean expired = evidence.validUntil().map(desk.asOf()::isAfter).orElse(false);
        return expired ? stale() : current();
    }

    /** The last day on which evidence that is current says something; empty where it has no limit. */
    Optional<LocalDate> lastDay(Evidence evidence) {
        return Optional.ofNullable(newest.get(evidence.id()))
                .map(Freshness::lastFreshDay)
                .orElse(evidence.validUntil());
    }

    private Chip current() {
        return new Chip("current", desk.say("evidence.current"), "good", "tick");
    }

    private Chip stale() {
        return new Chip("stale", desk.say("evidence.stale"), "bad", "octagon");
    }
}
