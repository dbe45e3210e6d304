package io.github.ismskit.maven;

import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Standing;
import io.github.ismskit.portal.readiness.ForecastRow;
import io.github.ismskit.portal.readiness.Reason;
import io.github.ismskit.portal.readiness.VerdictCard;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/**
 * Draws how the ISMS stands as a page of the site, in the site's own looks.
 *
 * @param portal the way from the page to the portal, with a slash at its end
 */
record SitePage(Sink sink, Standing standing, String portal) {

    void draw() {
        String title = "ISMS readiness of " + standing.organisation();
        sink.head();
        sink.title();
        sink.text(title);
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text(title);
        sink.sectionTitle1_();
        verdict(standing.verdict(), day(standing.asOf()));
        sink.section1_();
        section("Reasons", () -> reasons(standing.reasons()));
        section("Planned audits", () -> audits(standing.forecasts()));
        sink.body_();
        sink.flush();
    }

    private void verdict(VerdictCard verdict, String asOf) {
        paragraph(() -> {
            sink.bold();
            sink.text(verdict.headline());
            sink.bold_();
            sink.text(", as of " + asOf + (verdict.simulated() ? " (a simulation: this day was asked for)" : "") + ".");
        });
        paragraph(() -> sink.text(verdict.blocking() + " blocking, " + verdict.warnings() + " warnings, "
                + verdict.passing() + " checks passed, " + verdict.notEvaluated() + " not checkable. "
                + verdict.proven() + " of " + verdict.expected() + " obligations proven, " + verdict.waived()
                + " explained, " + verdict.failed() + " failed."));
        verdict.doubts().forEach(doubt -> paragraph(() -> sink.text("Cannot say: " + doubt)));
        if (!verdict.validUntil().iso().isEmpty()) {
            paragraph(() -> sink.text("Holds until " + day(verdict.validUntil()) + " if nothing more is recorded."));
        }
        paragraph(() -> link(new Ref("index.html", "", "Open the portal")));
    }

    private String day(Day day) {
        return day.iso().isEmpty() ? "" : standing.phrases().day(LocalDate.parse(day.iso()));
    }

    private void reasons(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            paragraph(() -> sink.text("No check found anything."));
            return;
        }
        table(
                List.of("Weight", "What", "Record", "Owner", "Since"),
                () -> reasons.forEach(reason -> row(
                        () -> sink.text(reason.weight().label()),
                        () -> link(new Ref(
                                "readiness/index.html#" + reason.anchor(),
                                "",
                                reason.message() + "; " + reason.remedy())),
                        () -> link(reason.record()),
                        () -> link(reason.owner()),
                        () -> sink.text(day(reason.due())))));
    }

    private void audits(List<ForecastRow> forecasts) {
        if (forecasts.isEmpty()) {
            paragraph(() -> sink.text("No external audit is planned. Add one in audits/."));
            return;
        }
        table(
                List.of("Audit", "Day", "If nothing more is recorded", "Report"),
                () -> forecasts.forEach(forecast -> row(
                        () -> link(forecast.audit()),
                        () -> sink.text(day(forecast.day()) + ", " + forecast.when()),
                        () -> sink.text(forecast.verdict().label()),
                        () -> link(forecast.report()))));
    }

    private void section(String title, Runnable content) {
        sink.section2();
        sink.sectionTitle2();
        sink.text(title);
        sink.sectionTitle2_();
        content.run();
        sink.section2_();
    }

    private void table(List<String> headings, Runnable rows) {
        sink.table();
        sink.tableRows();
        sink.tableRow();
        for (String heading : headings) {
            sink.tableHeaderCell();
            sink.text(heading);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        rows.run();
        sink.tableRows_();
        sink.table_();
    }

    private void row(Runnable... cells) {
        sink.tableRow();
        for (Runnable cell : cells) {
            sink.tableCell();
            cell.run();
            sink.tableCell_();
        }
        sink.tableRow_();
    }

    private void paragraph(Runnable content) {
        sink.paragraph();
        content.run();
        sink.paragraph_();
    }

    private void link(Ref ref) {
        String words = (ref.id() + " " + ref.text()).strip();
        if (ref.href().isEmpty()) {
            sink.text(words);
            return;
        }
        sink.link(portal + ref.href());
        sink.text(words);
        sink.link_();
    }
}
