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

    /** Stands in a phrase for the value that is set in bold; Unicode keeps it for such use. */
    private static final String SIGN = "\uFDD0";

    void draw() {
        String title = say("site.title", standing.organisation());
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
        section(say("site.reasons"), () -> reasons(standing.reasons()));
        section(say("site.audits"), () -> audits(standing.forecasts()));
        sink.body_();
        sink.flush();
    }

    private void verdict(VerdictCard verdict, String asOf) {
        String phrase = say(verdict.simulated() ? "site.verdict-simulated" : "site.verdict", SIGN, asOf);
        int bold = phrase.indexOf(SIGN);
        paragraph(() -> {
            sink.text(phrase.substring(0, bold));
            sink.bold();
            sink.text(verdict.headline());
            sink.bold_();
            sink.text(phrase.substring(bold + SIGN.length()));
        });
        paragraph(() -> sink.text(counts(verdict) + " " + obligations(verdict)));
        verdict.doubts().forEach(doubt -> paragraph(() -> sink.text(say("verdict.doubt", doubt))));
        if (!verdict.validUntil().iso().isEmpty()) {
            paragraph(() -> sink.text(say("verdict.holds-until", day(verdict.validUntil()))));
        }
        paragraph(() -> link(new Ref("index.html", "", say("site.open-portal"))));
    }

    private String counts(VerdictCard verdict) {
        return say(
                "verdict.counts",
                count("verdict.blocking", verdict.blocking()),
                count("verdict.warnings", verdict.warnings()),
                count("verdict.passing", verdict.passing()),
                count("verdict.not-checkable", verdict.notEvaluated()));
    }

    private String obligations(VerdictCard verdict) {
        return say(
                "verdict.obligations-explained-and-failed",
                verdict.proven(),
                verdict.expected(),
                verdict.waived(),
                verdict.failed());
    }

    private String say(String key, Object... values) {
        return standing.phrases().say(key, values);
    }

    private String count(String key, long number) {
        return standing.phrases().count(key, number);
    }

    private String day(Day day) {
        return day.iso().isEmpty() ? "" : standing.phrases().day(LocalDate.parse(day.iso()));
    }

    private void reasons(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            paragraph(() -> sink.text(say("site.no-reasons")));
            return;
        }
        table(
                List.of(
                        say("readiness.weight"),
                        say("site.what"),
                        say("common.record"),
                        say("common.owner"),
                        say("site.since")),
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
            paragraph(() -> sink.text(say("verdict.no-audit", "audits/")));
            return;
        }
        table(
                List.of(
                        say("common.audit"),
                        say("forecast.day"),
                        say("readiness.if-nothing-more"),
                        say("forecast.report")),
                () -> forecasts.forEach(forecast -> row(
                        () -> link(forecast.audit()),
                        () -> sink.text(say("site.day-when", day(forecast.day()), forecast.when())),
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
