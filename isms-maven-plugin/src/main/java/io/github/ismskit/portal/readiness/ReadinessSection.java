package io.github.ismskit.portal.readiness;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Words;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Filters;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All checks and their reasons, for the next external audit. */
public final class ReadinessSection implements Section {

    private static final int LAPSING_TOLD = 15;

    /** The whole page. */
    public record Readiness(
            VerdictCard verdict,
            List<Reason> reasons,
            List<Chip> weights,
            List<Ref> owners,
            List<CheckRow> checks,
            List<WaivedRow> waived,
            List<Reason> lapsing,
            List<ForecastRow> forecasts,
            Trend trend,
            List<AuditRow> audits) {}

    /** An audit of the cycle. */
    public record AuditRow(Ref audit, String kind, Day planned, Day performed) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        return Stream.of(desk.page("readiness/index.html", "readiness", "Readiness", List.of(), () -> view(desk)));
    }

    private static Readiness view(Desk desk) {
        List<Reason> reasons = Reason.all(desk);
        List<Finding> lapsing = desk.assessment().readiness().lapsing();
        return new Readiness(
                VerdictCard.of(desk),
                reasons,
                Filters.statuses(reasons.stream().map(Reason::weight)),
                Filters.owners(desk, reasons.stream().map(Reason::ownerId)),
                CheckRow.all(desk),
                WaivedRow.all(desk),
                lapsing.stream()
                        .limit(LAPSING_TOLD)
                        .flatMap(finding -> Reason.of(desk, List.of(finding)).stream())
                        .toList(),
                ForecastRow.all(desk),
                Trend.of(desk),
                audits(desk));
    }

    private static List<AuditRow> audits(Desk desk) {
        return desk.isms().audits().stream()
                .filter(Audit::isExternal)
                .sorted(Comparator.comparing(Audit::planned))
                .map(audit -> new AuditRow(
                        desk.ref(audit), Words.of(audit.kind()), Day.of(audit.planned()), Day.of(audit.performed())))
                .toList();
    }
}
