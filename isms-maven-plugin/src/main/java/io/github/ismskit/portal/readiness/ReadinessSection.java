package io.github.ismskit.portal.readiness;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Audit;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All checks and their reasons, for the next external audit. */
public final class ReadinessSection implements Section {

    private static final int LAPSING_TOLD = 15;

    /** The whole page. */
    public record Readiness(
            VerdictCard verdict,
            Register reasons,
            Table checks,
            List<WaivedRow> waived,
            List<Reason> lapsing,
            List<ForecastRow> forecasts,
            Trend trend,
            List<AuditRow> audits) {}

    /** An audit of the cycle. */
    public record AuditRow(Ref audit, String kind, Day planned, Day performed) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        return RegisterPages.at("readiness/index.html", desk.say("readiness.title"))
                .drawnBy("readiness", reasons -> view(desk, reasons))
                .of(desk, () -> ReasonTable.register(desk));
    }

    private static Readiness view(Desk desk, Register reasons) {
        List<CheckRow> checks = CheckRow.all(desk);
        List<Finding> lapsing = desk.assessment().readiness().lapsing();
        return new Readiness(
                VerdictCard.of(desk),
                reasons,
                CheckTable.of(desk, "check-list", desk.count("readiness.checks-caption", checks.size()), checks),
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
                        desk.ref(audit), desk.word(audit.kind()), Day.of(audit.planned()), Day.of(audit.performed())))
                .toList();
    }
}
