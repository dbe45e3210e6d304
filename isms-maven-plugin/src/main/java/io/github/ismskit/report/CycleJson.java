package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.lookback.Snapshot;
import io.github.ismskit.model.Words;
import io.github.ismskit.readiness.Forecast;
import io.github.ismskit.readiness.Lapse;
import io.github.ismskit.schedule.CertificateCycle;

/** The parts of {@code readiness.json} about other days: planned audits, month ends gone by, the certificate's years. */
final class CycleJson {

    private CycleJson() {}

    static void write(Json json, Assessment assessment) {
        json.each("audits", assessment.readiness().forecasts(), forecast -> forecast(json, forecast));
        json.each("lookBack", assessment.lookBack(), snapshot -> snapshot(json, snapshot));
        assessment
                .isms()
                .certificateCycle()
                .ifPresentOrElse(
                        cycle -> json.object("cycle", each -> cycle(each, cycle)), () -> json.nothing("cycle"));
    }

    private static void forecast(Json json, Forecast forecast) {
        json.text("id", forecast.audit().id())
                .text("title", forecast.audit().title())
                .text("day", forecast.day().toString())
                .text("verdict", forecast.verdict().key())
                .text("lastSafeDay", forecast.lastSafeDay())
                .object(
                        "period",
                        period -> period.text("from", forecast.period().from().toString())
                                .text("to", forecast.period().to().toString()))
                .object("obligations", counts -> Counts.obligations(counts, forecast.obligations()))
                .each("lapses", forecast.lapses(), lapse -> lapse(json, lapse));
    }

    private static void lapse(Json json, Lapse lapse) {
        json.text("lastSafeDay", lapse.finding().due())
                .text("rule", lapse.finding().rule())
                .text("record", lapse.finding().record())
                .text("owner", lapse.finding().owner())
                .text("message", lapse.finding().message())
                .number("more", lapse.more());
    }

    private static void snapshot(Json json, Snapshot snapshot) {
        json.text("day", snapshot.day().toString())
                .text("verdict", snapshot.verdict().key())
                .number("checks", snapshot.checks())
                .number("held", snapshot.held())
                .number("errors", snapshot.blocking())
                .number("warnings", snapshot.warnings())
                .number("overdue", snapshot.overdue())
                .number("openNonconformities", snapshot.openNonconformities())
                .object("obligations", counts -> Counts.obligations(counts, snapshot.obligations()))
                .texts("overwritten", snapshot.overwritten());
    }

    private static void cycle(Json json, CertificateCycle cycle) {
        json.text("issued", cycle.issued().toString())
                .text("validUntil", cycle.validUntil().toString())
                .each("milestones", cycle.milestones(), each -> milestone(json, each));
    }

    private static void milestone(Json json, CertificateCycle.Milestone milestone) {
        json.text("kind", Words.of(milestone.purpose()))
                .number("year", milestone.year())
                .text("opens", milestone.opens().toString())
                .text("lastDay", milestone.lastDay().toString())
                .text("audit", milestone.visit().map(CertificateCycle.Visit::id))
                .text("performed", milestone.visit().flatMap(CertificateCycle.Visit::performed));
    }
}
