package io.github.ismskit.collect;

import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Collector;
import io.github.ismskit.model.Evidence.Outcome;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.schedule.Occurrence;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes from activity to activity and lets their collectors work. */
public final class Round {

    private final Terms terms;
    private final Tray tray;
    private final Map<Collector.Kind, Gatherer> gatherers = new EnumMap<>(Collector.Kind.class);

    public Round(Terms terms, Tray tray) {
        this(terms, tray, HttpClient.newHttpClient());
    }

    Round(Terms terms, Tray tray, HttpClient client) {
        this.terms = terms;
        this.tray = tray;
        Workspace workspace = new Workspace(terms.base(), List.of(terms.content(), tray.folder()));
        gatherers.put(Collector.Kind.FILE, new ReportFiles(workspace, new PlainFiles()));
        gatherers.put(Collector.Kind.JUNIT, new ReportFiles(workspace, new JunitReports(terms.zone())));
        gatherers.put(Collector.Kind.SARIF, new ReportFiles(workspace, new SarifReports(terms.zone())));
        gatherers.put(Collector.Kind.CYCLONEDX, new ReportFiles(workspace, new BillsOfMaterials(terms.zone())));
        gatherers.put(Collector.Kind.COMMAND, new CommandOutput(terms.commands(), terms.base()));
        gatherers.put(Collector.Kind.HTTPS, new WebAnswer(terms.hosts(), client));
    }

    /** Lets all collectors of an activity work, even when one has failed, so that every reason is told at once. */
    public Harvest harvest(Activity activity, Occurrence occurrence) {
        Tray.Compartment into = tray.compartment();
        List<String> reasons = new ArrayList<>();
        List<Gathered> all = new ArrayList<>();
        Note note = new Note(terms);
        for (Collector declared : activity.collecting().collectors()) {
            try {
                Gathered gathered = gatherer(declared).gather(declared, into);
                verify(gathered, occurrence);
                all.add(gathered);
                note.add(declared, gathered);
            } catch (Refusal e) {
                reasons.add("(" + declared.words() + ") " + e.getMessage());
            }
        }
        Optional<String> by = terms.performedBy().or(activity.collecting()::by);
        if (by.isEmpty()) {
            reasons.add("nobody is named in whose name it is collected; say 'collected-by' in the activity,"
                    + " or -Disms.performedBy");
        }
        return reasons.isEmpty()
                ? collected(activity, occurrence, by.orElseThrow(), all, note)
                : new NotCollected(activity, reasons);
    }

    private Gatherer gatherer(Collector declared) {
        return Optional.ofNullable(gatherers.get(declared.kind())).orElseThrow();
    }

    private void verify(Gathered gathered, Occurrence occurrence) throws Refusal {
        Optional<DateRange> made = gathered.seen().made();
        if (made.isPresent() && made.get().from().isBefore(occurrence.opens())) {
            throw new Refusal("the report was made on " + made.get().from() + ", before the time of " + occurrence.due()
                    + " began on " + occurrence.opens() + "; make it again, then collect");
        }
        if (made.isPresent() && made.get().to().isAfter(terms.today())) {
            throw new Refusal(
                    "the report says that it was made on " + made.get().to() + ", and today is " + terms.today()
                            + "; set the clock of the machine that made it");
        }
    }

    private Collected collected(Activity activity, Occurrence occurrence, String by, List<Gathered> all, Note note) {
        LocalDate performed = terms.today();
        boolean clean = true;
        List<Collected.Piece> pieces = new ArrayList<>();
        for (Gathered gathered : all) {
            LocalDate made = gathered.seen().made().map(DateRange::from).orElse(performed);
            performed = made.isBefore(performed) ? made : performed;
            clean &= gathered.seen().clean();
            gathered.files().forEach(taken -> pieces.add(new Collected.Piece(taken.file(), taken.name())));
        }
        Outcome outcome = clean ? Outcome.PASS : Outcome.FINDINGS;
        return new Collected(activity, occurrence.due(), performed, by, outcome, note.markdown(), pieces);
    }
}
