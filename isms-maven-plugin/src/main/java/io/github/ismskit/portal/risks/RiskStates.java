package io.github.ismskit.portal.risks;

import io.github.ismskit.model.Risk;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;

/** Where a risk stands against the appetite. */
public final class RiskStates {

    private RiskStates() {}

    public static Chip of(Desk desk, Risk risk) {
        if (!risk.isOpen()) {
            return new Chip("closed", "Closed", "neutral", "dash");
        }
        if (desk.isms().organisation().risk().accepts(risk.current())) {
            return new Chip("within-appetite", "Within appetite", "good", "tick");
        }
        boolean accepted = risk.acceptance()
                .map(acceptance -> !acceptance.isExpiredOn(desk.asOf()))
                .orElse(false);
        return accepted
                ? new Chip("accepted", "Above, accepted", "attention", "triangle")
                : new Chip("above-appetite", "Above appetite", "bad", "octagon");
    }
}
