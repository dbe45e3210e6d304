package io.github.ismskit.portal.readiness;

import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.readiness.Forecast;
import io.github.ismskit.readiness.Lapse;
import java.util.List;

/**
 * A planned external audit and how it would go if nothing more were recorded.
 *
 * @param report its readiness report
 * @param lastSafe the last day on which everything that the audit looks at is fine
 * @param lapses what will be an error on its day, the earliest first
 */
public record ForecastRow(
        Ref audit,
        Ref report,
        Day day,
        String when,
        Chip verdict,
        Day from,
        int expected,
        int proven,
        int waived,
        int failed,
        Day lastSafe,
        List<Lapsing> lapses) {

    /**
     * What lapses.
     *
     * @param more further findings of the same check about the same record
     */
    public record Lapsing(Day last, Ref record, Ref owner, String rule, String message, String remedy, int more) {}

    public static List<ForecastRow> all(Desk desk) {
        return desk.assessment().readiness().forecasts().stream()
                .map(forecast -> of(desk, forecast))
                .toList();
    }

    public static ForecastRow of(Desk desk, Forecast forecast) {
        return new ForecastRow(
                desk.ref(forecast.audit()),
                desk.report(forecast.audit()),
                Day.of(forecast.day()),
                desk.away(forecast.day()),
                Status.of(desk, forecast.verdict(), false),
                Day.of(forecast.period().from()),
                forecast.obligations().expected(),
                forecast.obligations().proven(),
                forecast.obligations().waived(),
                forecast.obligations().failed(),
                Day.of(forecast.lastSafeDay()),
                forecast.lapses().stream().map(lapse -> lapsing(desk, lapse)).toList());
    }

    private static Lapsing lapsing(Desk desk, Lapse lapse) {
        return new Lapsing(
                Day.of(lapse.finding().due()),
                lapse.finding().record().map(desk::ref).orElse(new Ref("", "", "")),
                desk.person(lapse.finding().owner()),
                lapse.finding().rule(),
                lapse.finding().message(),
                lapse.finding().remedy(),
                lapse.more());
    }
}
