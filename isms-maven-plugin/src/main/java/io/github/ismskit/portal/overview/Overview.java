package io.github.ismskit.portal.overview;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Figure;
import io.github.ismskit.portal.calendar.MonthGrid;
import io.github.ismskit.portal.chart.BarChart;
import io.github.ismskit.portal.evidence.Keeping;
import io.github.ismskit.portal.improvement.Ageing;
import io.github.ismskit.portal.people.PeopleSection;
import io.github.ismskit.portal.readiness.ForecastRow;
import io.github.ismskit.portal.readiness.Reason;
import io.github.ismskit.portal.readiness.Trend;
import io.github.ismskit.portal.readiness.VerdictCard;
import io.github.ismskit.portal.risks.Matrices;
import java.util.List;

/** The verdict and its reasons, the figures, the year, and who has work to do. */
public record Overview(
        VerdictCard verdict,
        List<Headline> reasons,
        int allReasons,
        List<Figure> figures,
        List<ForecastRow> forecasts,
        List<Reason> lapsing,
        List<Trend.Panel> trend,
        MonthGrid year,
        List<PeopleSection.Load> people,
        List<Themes.Theme> themes,
        List<OpenNonconformities.Row> nonconformities,
        BarChart ageing,
        BarChart keeping,
        Matrices matrices) {

    private static final int REASONS = 5;
    private static final int ROWS = 12;

    static Overview of(Desk desk) {
        List<Reason> reasons = Reason.all(desk);
        return new Overview(
                VerdictCard.of(desk),
                Headline.of(reasons, REASONS),
                reasons.size(),
                Figures.of(desk),
                ForecastRow.all(desk),
                Reason.of(desk, Lapsing.of(desk.assessment().readiness().lapsing(), REASONS)),
                Trend.of(desk).panels(),
                MonthGrid.ofYear(
                        desk,
                        desk.assessment().situation().calendar().activities(),
                        desk.asOf().getYear(),
                        ROWS),
                PeopleSection.rows(desk).stream()
                        .filter(PeopleSection.Load::active)
                        .toList(),
                Themes.of(desk),
                OpenNonconformities.of(desk),
                Ageing.of(desk),
                Keeping.of(desk),
                Matrices.of(desk));
    }
}
