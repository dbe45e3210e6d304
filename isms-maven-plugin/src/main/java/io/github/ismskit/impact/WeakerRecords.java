package io.github.ismskit.impact;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Change;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.Reviewed;
import io.github.ismskit.model.Waiver;
import io.github.ismskit.schedule.Cadence;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.schedule.Interval;
import io.github.ismskit.schedule.Plan;
import io.github.ismskit.schedule.Suspension;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** In which ways a record demands less than it did; a removed record demands nothing. */
final class WeakerRecords {

    /** Cadences are compared by how often something is due in this time, so that a rule that ends is seen to end. */
    private static final int YEARS = 10;

    private final Weaker weaker;

    private WeakerRecords(RecordChange change) {
        weaker = new Weaker(change);
    }

    static List<Weakening> of(RecordChange change) {
        WeakerRecords records = new WeakerRecords(change);
        if (change.kind() == RecordChange.Kind.REMOVED) {
            records.weaker.when(change.type().isRecord() && change.type() != DocumentType.EXCEPTION, "was removed");
        }
        if (change.before().isPresent() && change.after().isPresent()) {
            records.compare(change.before().get(), change.after().get());
        }
        return records.weaker.found();
    }

    private void compare(Entry old, Entry now) {
        weaker.when(old.type() != now.type(), "is no " + old.type().key() + " any more", "id");
        weaker.when(old.owner().isPresent() && now.owner().isEmpty(), "has no owner any more", "owner");
        if (old instanceof Activity before && now instanceof Activity after) {
            plan(before.plan(), after.plan());
            evidence(before.evidence(), after.evidence());
            weaker.dropped("control", before.controls(), after.controls(), "controls");
            weaker.dropped("clause", before.clauses(), after.clauses(), "clauses");
        } else if (old instanceof Waiver before && now instanceof Waiver after) {
            waiver(before, after);
        } else if (old instanceof Nonconformity before && now instanceof Nonconformity after) {
            nonconformity(before, after);
            new WeakerJudgements(weaker).nonconformity(before, after);
        } else if (old instanceof Incident before && now instanceof Incident after) {
            new WeakerJudgements(weaker).incident(before, after);
        } else if (old instanceof Change before && now instanceof Change after) {
            weaker.when(
                    before.affectsIsms() && !after.affectsIsms(),
                    "is said not to touch the ISMS any more",
                    "affects-isms");
        } else if (old instanceof Reviewed before && now instanceof Reviewed after) {
            new WeakerReviews(weaker).compare(before, after);
        } else {
            new WeakerPlans(weaker).compare(old, now);
        }
    }

    private void plan(Plan before, Plan after) {
        String cadence = before.cadence().text() + " became " + after.cadence().text();
        weaker.when(isRarer(before, after), "is due less often: " + cadence, "cadence")
                .later("start", Optional.of(before.start()), Optional.of(after.start()), "start")
                .longer("grace", Optional.of(before.grace()), Optional.of(after.grace()), "grace")
                .when(endsEarlier(before.end(), after.end()), "ends earlier", "end")
                .when(
                        after.suspensions().stream().anyMatch(each -> !isCovered(each.range(), before.suspensions())),
                        "is suspended for days on which it was not",
                        "suspended");
        boolean said = before.early().isPresent() || after.early().isPresent();
        int days = early(after);
        int daysBefore = early(before);
        weaker.when(said && days > daysBefore, "may be done earlier: " + daysBefore + " days became " + days, "early");
    }

    private static int early(Plan plan) {
        return plan.early().map(Interval::nominalDays).orElse(plan.cadence().nominalDays() / 3);
    }

    private static boolean isCovered(DateRange range, List<Suspension> suspensions) {
        LocalDate day = range.from();
        while (!day.isAfter(range.to())) {
            LocalDate open = day;
            Optional<DateRange> covering = suspensions.stream()
                    .map(Suspension::range)
                    .filter(each -> each.contains(open))
                    .findFirst();
            if (covering.isEmpty()) {
                return false;
            }
            day = covering.get().to().plusDays(1);
        }
        return true;
    }

    static boolean isRarer(Plan before, Plan after) {
        return after.cadence().nominalDays() > before.cadence().nominalDays()
                || times(after.cadence(), after.start()) < times(before.cadence(), after.start());
    }

    private static int times(Cadence cadence, LocalDate start) {
        return cadence.dueDates(start, start.plusYears(YEARS)).size();
    }

    private static boolean endsEarlier(Optional<LocalDate> before, Optional<LocalDate> after) {
        return after.isPresent() && before.map(end -> after.get().isBefore(end)).orElse(true);
    }

    private void evidence(Activity.EvidenceDemand before, Activity.EvidenceDemand after) {
        weaker.when(
                        after.minimum() < before.minimum(),
                        "asks for less evidence: " + before.minimum() + " became " + after.minimum(),
                        "evidence",
                        "minimum")
                .dropped("evidence of kind", before.kinds(), after.kinds(), "evidence", "kinds")
                .longer("age of evidence", before.maxAge(), after.maxAge(), "evidence", "max-age")
                .when(before.fourEyes() && !after.fourEyes(), "needs no second person any more", "evidence");
    }

    private void waiver(Waiver before, Waiver after) {
        weaker.later("end", Optional.of(before.expires()), Optional.of(after.expires()), "expires")
                .when(!before.rule().equals(after.rule()), "excepts from another rule: " + after.rule(), "rule")
                .when(
                        before.subject().isPresent() && !before.subject().equals(after.subject()),
                        "covers " + after.subject().orElse("every record") + " and not only "
                                + before.subject().orElse(""),
                        "subject")
                .when(
                        !before.occurrences().containsAll(after.occurrences())
                                || (after.occurrences().isEmpty()
                                        && !before.occurrences().isEmpty()),
                        "covers occurrences that it did not cover",
                        "occurrences")
                .when(
                        before.subject().isEmpty()
                                && after.subject().isPresent()
                                && !before.occurrences().isEmpty(),
                        "covers " + after.subject().orElse("") + " and not only occurrences",
                        "subject")
                .when(
                        after.approved().isBefore(before.approved()),
                        "covers days before its approval of " + before.approved(),
                        "approved")
                .later("day on which it was ended", before.ended(), after.ended(), "ended");
    }

    private void nonconformity(Nonconformity before, Nonconformity after) {
        WeakerPromises.compare(weaker, "actions", before.actions(), after.actions());
        weaker.later(
                        "check of its effect",
                        before.effectiveness().flatMap(Nonconformity.Effectiveness::due),
                        after.effectiveness().flatMap(Nonconformity.Effectiveness::due),
                        "effectiveness",
                        "due")
                .when(
                        !before.occurrences().containsAll(after.occurrences()),
                        "answers for occurrences that it did not answer for",
                        "occurrences");
    }
}
