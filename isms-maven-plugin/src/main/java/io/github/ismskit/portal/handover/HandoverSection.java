package io.github.ismskit.portal.handover;

import io.github.ismskit.model.Audit;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.readiness.Forecast;
import java.util.List;
import java.util.stream.Stream;

/** A readiness report for each planned external audit: a page of the portal, and a file that needs nothing beside it. */
public final class HandoverSection implements Section {

    @Override
    public Stream<Page> pages(Desk desk) {
        return desk.assessment().readiness().forecasts().stream().flatMap(forecast -> both(desk, forecast));
    }

    private static Stream<Page> both(Desk desk, Forecast forecast) {
        Audit audit = forecast.audit();
        String title = desk.say("report.title", audit.title());
        return Stream.of(
                desk.page(
                        desk.reportPath(audit, ".html"),
                        "report",
                        title,
                        List.of(new Ref("index.html", "", desk.say("readiness.title"))),
                        () -> ReadinessReport.of(desk, forecast)),
                desk.page(
                        desk.reportPath(audit, ".single.html"),
                        "report-single",
                        title,
                        List.of(),
                        () -> ReadinessReport.of(desk.alone(), forecast)));
    }
}
