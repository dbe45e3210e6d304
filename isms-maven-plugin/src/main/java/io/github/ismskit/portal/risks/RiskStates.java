package io.github.ismskit.portal.risks;

import io.github.ismskit.model.Risk;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;

/** Where a risk stands against the appetite. */
public final class RiskStates {

    private RiskStates() {}

    public static Chip of(Desk desk, Risk risk) {
        if (!risk.isOpen()) {
            return new Chip("closed", desk.say("risks.closed"), "neutral", "dash");
        }
        if (desk.isms().organisation().risk().accepts(risk.current())) {
            return new Chip("within-appetite", desk.say("risks.within-appetite"), "good", "tick");
        }
        boolean accepted = risk.acceptance()
                .map(acceptance -> !acceptance.isExpiredOn(desk.asOf()))
                .orElse(false);
        return accepted
                ? new Chip("accepted", desk.say("risks.above-accepted"), "attention", "triangle")
                : new Chip("above-appetite", desk.say("risks.above-appetite"), "bad", "octagon");
    }
}
