package io.github.ismskit.overview;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Words;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a build said about one ISMS from the files that it wrote. */
record ResultReader(Told findings, Told readiness, Told model, Pages pages) {

    Result read() throws NoResult {
        LocalDate asOf = readiness.day("asOf");
        Told counts = findings.in("counts").in("findings");
        List<Lapsing> lapsing = new ArrayList<>();
        for (Told each : readiness.each("forecast")) {
            lapsing.add(lapsing(each));
        }
        List<ActivityState> activities = new ArrayList<>();
        for (Told each : readiness.each("activities")) {
            activities.add(activity(each));
        }
        return new Result(
                asOf,
                readiness.flag("simulated"),
                word(Verdict.class, readiness, "verdict"),
                readiness.texts("doubts"),
                readiness.optionalDay("validUntil"),
                counts.number("error"),
                counts.number("warning"),
                nextAudit(),
                lapsing,
                activities,
                classification());
    }

    private Optional<Result.NextAudit> nextAudit() throws NoResult {
        Optional<Told> next = readiness.inside("nextAudit");
        if (next.isEmpty()) {
            return Optional.empty();
        }
        String id = next.get().text("id");
        return Optional.of(
                new Result.NextAudit(id, next.get().text("title"), next.get().day("planned"), pages.of(id)));
    }

    private Lapsing lapsing(Told each) throws NoResult {
        Optional<String> record = each.optional("record");
        return new Lapsing(
                each.day("due"),
                each.text("rule"),
                each.text("message"),
                record,
                each.optional("owner"),
                record.flatMap(pages::of));
    }

    private ActivityState activity(Told each) throws NoResult {
        List<ActivityState.Due> occurrences = new ArrayList<>();
        for (Told occurrence : each.each("occurrences")) {
            occurrences.add(new ActivityState.Due(
                    occurrence.day("due"),
                    word(OccurrenceState.class, occurrence, "state"),
                    occurrence.optional("explanation").isPresent()));
        }
        String id = each.text("id");
        return ActivityState.of(id, each.text("title"), occurrences, pages.of(id));
    }

    /** No portal is less than internal, so the overview of portals is not either. */
    private Classification classification() throws NoResult {
        Classification highest = Classification.INTERNAL;
        for (Told entry : model.each("entries")) {
            Classification each = word(Classification.class, entry, "classification");
            highest = each.compareTo(highest) > 0 ? each : highest;
        }
        return highest;
    }

    private static <E extends Enum<E>> E word(Class<E> vocabulary, Told from, String key) throws NoResult {
        try {
            return Words.parse(vocabulary, from.text(key));
        } catch (IllegalArgumentException e) {
            throw from.otherForm("known '" + key + "'");
        }
    }
}
