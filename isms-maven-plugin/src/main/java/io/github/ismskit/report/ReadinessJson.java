package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.coverage.FrameworkCoverage;
import io.github.ismskit.coverage.State;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Control;
import io.github.ismskit.schedule.Explanation;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.Performance;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** {@code readiness.json}: the verdict with its reasons, and every occurrence behind it. */
public final class ReadinessJson {

    private final Assessment assessment;
    private final String version;

    public ReadinessJson(Assessment assessment, String version) {
        this.assessment = assessment;
        this.version = version;
    }

    public byte[] bytes() {
        return Json.object(json -> {
            Preamble.write(json, assessment, version);
            json.texts("doubts", assessment.readiness().doubts());
            json.each("reasons", assessment.findings(), finding -> reason(json, finding));
            json.object(
                    "period",
                    period -> period.text(
                                    "from",
                                    assessment.situation().period().from().toString())
                            .text("to", assessment.situation().period().to().toString()));
            nextAudit(json);
            json.object("counts", counts -> Counts.write(counts, assessment));
            json.object("soa", this::soa);
            List<FrameworkCoverage> further = FrameworkCoverage.all(assessment.isms(), assessment.asOf());
            json.each("frameworks", further, each -> framework(json, each));
            json.each("forecast", assessment.readiness().lapsing(), finding -> reason(json, finding));
            CycleJson.write(json, assessment);
            json.each("activities", assessment.situation().calendar().activities(), each -> activity(json, each));
        });
    }

    private static void reason(Json json, Finding finding) {
        json.text("severity", finding.severity().key())
                .text("rule", finding.rule())
                .text("message", finding.message())
                .text("record", finding.record())
                .text("owner", finding.owner())
                .text("due", finding.due());
    }

    private void nextAudit(Json json) {
        Optional<Audit> next = assessment.readiness().nextAudit();
        if (next.isEmpty()) {
            json.nothing("nextAudit");
            return;
        }
        json.object(
                "nextAudit",
                audit -> audit.text("id", next.get().id())
                        .text("title", next.get().title())
                        .text("planned", next.get().planned().toString())
                        .number(
                                "days",
                                ChronoUnit.DAYS.between(
                                        assessment.asOf(), next.get().planned())));
    }

    private void soa(Json json) {
        List<Control> lines = assessment.isms().soa();
        json.number("total", assessment.isms().catalogue().controls().size())
                .number("decided", lines.size())
                .number("applicable", lines.stream().filter(Control::applicable).count())
                .number(
                        "excluded",
                        lines.stream().filter(line -> !line.applicable()).count())
                .number("inPlace", count(lines, Control.Implementation.IMPLEMENTED))
                .number("partly", count(lines, Control.Implementation.PARTIAL))
                .number("planned", count(lines, Control.Implementation.PLANNED))
                .number("notInPlace", count(lines, Control.Implementation.NOT_STARTED));
    }

    private static void framework(Json json, FrameworkCoverage coverage) {
        json.text("id", coverage.catalogue().id())
                .text("title", coverage.catalogue().title())
                .number("total", coverage.answers().size())
                .number("inPlace", coverage.count(State.IN_PLACE))
                .number("partly", coverage.count(State.PARTLY))
                .number("planned", coverage.count(State.PLANNED))
                .number("notInPlace", coverage.count(State.NOT_IN_PLACE))
                .number("excluded", coverage.count(State.EXCLUDED))
                .number("named", coverage.count(State.NAMED))
                .number("notAnswered", coverage.count(State.NOT_ANSWERED));
    }

    private static long count(List<Control> lines, Control.Implementation state) {
        return lines.stream()
                .filter(Control::applicable)
                .filter(line -> line.implementation().equals(Optional.of(state)))
                .count();
    }

    private void activity(Json json, Scheduled scheduled) {
        json.text("id", scheduled.activity().id())
                .text("title", scheduled.activity().title())
                .text("owner", scheduled.activity().owner())
                .each("occurrences", scheduled.timetable().occurrences(), each -> occurrence(json, each));
    }

    private static void occurrence(Json json, Occurrence occurrence) {
        json.text("due", occurrence.due().toString())
                .text("opens", occurrence.opens().toString())
                .text("graceUntil", occurrence.lastGraceDay().toString())
                .text("state", occurrence.state().key())
                .text("evidence", occurrence.answer().map(Performance::id))
                .text("performed", occurrence.answer().map(Performance::performed))
                .text("explanation", occurrence.explanation().map(Explanation::id));
    }
}
