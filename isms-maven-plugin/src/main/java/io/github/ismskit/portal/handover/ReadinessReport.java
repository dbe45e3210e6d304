package io.github.ismskit.portal.handover;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.calendar.MonthGrid;
import io.github.ismskit.portal.controls.ClauseTable;
import io.github.ismskit.portal.controls.ControlsSection;
import io.github.ismskit.portal.readiness.CheckRow;
import io.github.ismskit.portal.readiness.CheckTable;
import io.github.ismskit.portal.readiness.ForecastRow;
import io.github.ismskit.portal.readiness.Reason;
import io.github.ismskit.portal.readiness.Trend;
import io.github.ismskit.portal.readiness.VerdictCard;
import io.github.ismskit.portal.readiness.WaivedRow;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.readiness.Forecast;
import java.util.List;

/**
 * Everything that the report of one audit shows, in the order of its sections.
 *
 * @param forecast how the audit would go if nothing more were recorded
 * @param window what was due from the last external audit to this one, counted for each activity
 */
public record ReadinessReport(
        Cover cover,
        VerdictCard verdict,
        ForecastRow forecast,
        List<Part> parts,
        List<Reason> reasons,
        List<FirstAsks.Ask> asks,
        Table clauses,
        Table window,
        MonthGrid grid,
        Table soa,
        Table risks,
        Table findings,
        Table changes,
        Table evidence,
        List<CheckRow> checks,
        Table book,
        List<WaivedRow> waived,
        Trend trend) {

    static ReadinessReport of(Desk desk, Forecast forecast) {
        List<CheckRow> checks = CheckRow.all(desk);
        AuditWindow window = AuditWindow.of(desk, forecast);
        return new ReadinessReport(
                Cover.of(desk, forecast),
                VerdictCard.of(desk),
                ForecastRow.of(desk, forecast),
                Part.all(desk, checks),
                Reason.all(desk),
                FirstAsks.of(desk, checks),
                ClauseTable.brief(desk),
                window.table(),
                window.grid(),
                ControlsSection.soa(desk),
                RiskLines.of(desk),
                EarlierFindings.of(desk),
                ChangeLines.of(desk, forecast.period()),
                EvidenceLines.of(desk, forecast.period()),
                checks,
                CheckTable.of(desk, "checks", desk.count("report.checks-caption", checks.size()), checks),
                WaivedRow.all(desk),
                Trend.of(desk));
    }
}
