package io.github.ismskit.portal;

import io.github.ismskit.language.Phrases;
import io.github.ismskit.portal.readiness.ForecastRow;
import io.github.ismskit.portal.readiness.Reason;
import io.github.ismskit.portal.readiness.VerdictCard;
import java.util.List;

/** How the ISMS stands, for a page outside of the portal; links start at the portal's root. */
public record Standing(
        Phrases phrases,
        String organisation,
        Day asOf,
        VerdictCard verdict,
        List<Reason> reasons,
        List<ForecastRow> forecasts) {

    public Standing {
        reasons = List.copyOf(reasons);
        forecasts = List.copyOf(forecasts);
    }

    static Standing of(Desk desk) {
        return new Standing(
                desk.phrases(),
                desk.isms().organisation().name(),
                Day.of(desk.asOf()),
                VerdictCard.of(desk),
                Reason.all(desk),
                ForecastRow.all(desk));
    }
}
