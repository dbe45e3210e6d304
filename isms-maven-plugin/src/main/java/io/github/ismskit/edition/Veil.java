package io.github.ismskit.edition;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.lookback.Snapshot;
import io.github.ismskit.model.Entry;
import io.github.ismskit.readiness.Forecast;
import io.github.ismskit.readiness.Lapse;
import io.github.ismskit.readiness.Readiness;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.schedule.Explanation;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.Performance;
import io.github.ismskit.schedule.Timetable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what an assessment says and takes away the names of withheld records. */
final class Veil {

    /** What stands in the place of a withheld id. */
    static final String WITHHELD = "withheld";

    private final Set<String> withheld;
    private final Map<String, String> numbers;
    private final Set<String> telling;

    /**
     * @param numbers what evidence is called instead of its id
     * @param hidden the withheld records, whose titles and files tell as much as their ids
     */
    Veil(Set<String> withheld, Map<String, String> numbers, List<Entry> hidden) {
        this.withheld = withheld;
        this.numbers = numbers;
        this.telling = hidden.stream()
                .flatMap(entry -> Stream.of(
                        entry.id(), entry.title(), place(entry.header().file())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet());
    }

    /** The beginning that the names of a record's file and of its translations share. */
    private static String place(String file) {
        return file.endsWith(".md") ? file.substring(0, file.length() - "md".length()) : file;
    }

    Set<String> withheld() {
        return withheld;
    }

    ControlsCalendar over(ControlsCalendar calendar) {
        return calendar.with(calendar.activities().stream()
                .filter(each -> !withheld.contains(each.activity().id()))
                .map(each -> new Scheduled(each.activity(), over(each.timetable())))
                .toList());
    }

    Outcome over(Outcome outcome) {
        return new Outcome(
                outcome.rule(),
                outcome.severity(),
                outcome.softened(),
                outcome.lookedAt(),
                over(outcome.findings()),
                outcome.waived().stream()
                        .filter(each -> !withheld.contains(each.waiver().id()) && !tells(each.finding()))
                        .toList(),
                outcome.notEvaluated());
    }

    Snapshot over(Snapshot snapshot) {
        return snapshot.naming(snapshot.overwritten().stream()
                .filter(id -> !withheld.contains(id))
                .toList());
    }

    /** @param judged false for readers who are shown no findings */
    Readiness over(Readiness readiness, boolean judged) {
        return new Readiness(
                readiness.verdict(),
                judged ? readiness.doubts() : List.of(),
                judged ? over(readiness.findings()) : List.of(),
                readiness.obligations(),
                readiness.nextAudit().filter(audit -> !withheld.contains(audit.id())),
                readiness.validUntil(),
                judged ? over(readiness.lapsing()) : List.of(),
                readiness.forecasts().stream()
                        .filter(each ->
                                judged && !withheld.contains(each.audit().id()))
                        .map(this::over)
                        .toList());
    }

    private Forecast over(Forecast forecast) {
        List<Lapse> lapses = forecast.lapses().stream()
                .map(lapse -> new Lapse(over(lapse.finding()), lapse.more()))
                .toList();
        return new Forecast(
                forecast.audit(),
                forecast.day(),
                forecast.period(),
                forecast.verdict(),
                forecast.obligations(),
                lapses);
    }

    private List<Finding> over(List<Finding> findings) {
        return findings.stream().map(this::over).toList();
    }

    private Finding over(Finding finding) {
        if (!tells(finding)) {
            return finding;
        }
        return new Finding(
                finding.rule(),
                finding.severity(),
                Location.of(WITHHELD),
                Optional.empty(),
                Optional.empty(),
                finding.due(),
                "this concerns a record that is withheld from this edition",
                "ask the owner of the ISMS");
    }

    private boolean tells(Finding finding) {
        return finding.record().filter(withheld::contains).isPresent()
                || telling.stream().anyMatch(finding.line()::contains);
    }

    private Timetable over(Timetable timetable) {
        return new Timetable(
                timetable.occurrences().stream().map(this::over).toList(),
                timetable.unmatched().stream().map(this::over).toList());
    }

    private Occurrence over(Occurrence occurrence) {
        return new Occurrence(
                occurrence.due(),
                occurrence.opens(),
                occurrence.lastGraceDay(),
                occurrence.state(),
                occurrence.answer().map(this::over),
                occurrence.supporting().stream().map(this::over).toList(),
                occurrence.explanation().map(this::over),
                occurrence.reason());
    }

    private Performance over(Performance performance) {
        return withheld.contains(performance.id())
                ? new Performance(
                        numbers.getOrDefault(performance.id(), WITHHELD),
                        performance.performed(),
                        performance.occurrence(),
                        performance.pieces())
                : performance;
    }

    private Explanation over(Explanation explanation) {
        return withheld.contains(explanation.id())
                ? new Explanation(explanation.due(), explanation.kind(), WITHHELD, explanation.since())
                : explanation;
    }
}
