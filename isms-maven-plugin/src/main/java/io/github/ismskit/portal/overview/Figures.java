package io.github.ismskit.portal.overview;

import io.github.ismskit.calendar.Freshness;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.Policy;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Figure;
import io.github.ismskit.portal.activities.ActivityRow;
import io.github.ismskit.rule.ReviewDue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The numbers of the overview; each leads to exactly the rows that it counts. */
final class Figures {

    private static final int REVIEW_LEAD_DAYS = 30;

    private final Desk desk;

    private Figures(Desk desk) {
        this.desk = desk;
    }

    static List<Figure> of(Desk desk) {
        Figures figures = new Figures(desk);
        List<ActivityRow> activities = ActivityRow.all(desk);
        return List.of(
                figures.overdue(activities),
                figures.due(activities),
                figures.stale(),
                figures.nonconformities(),
                figures.policies(),
                figures.controls());
    }

    private Figure overdue(List<ActivityRow> rows) {
        List<ActivityRow> late = rows.stream()
                .filter(row -> row.status().key().equals("overdue"))
                .toList();
        long people = late.stream().map(ActivityRow::ownerId).distinct().count();
        return late.isEmpty()
                ? figure(
                        "0",
                        0,
                        desk.say("overview.overdue"),
                        "activities/index.html?status=overdue",
                        desk.say("overview.nothing-overdue"),
                        true)
                : figure(
                        "" + late.size(),
                        late.size(),
                        desk.say("overview.overdue"),
                        "activities/index.html?status=overdue",
                        desk.count("overview.people", people),
                        false);
    }

    private Figure due(List<ActivityRow> rows) {
        int count = (int) rows.stream().filter(row -> !row.buckets().isEmpty()).count();
        return figure(
                "" + count,
                count,
                desk.say("overview.due"),
                "activities/index.html?due=by-next-month",
                desk.count("overview.of-activities", rows.size()),
                true);
    }

    private Figure stale() {
        LocalDate asOf = desk.asOf();
        List<Freshness> limited = desk.isms().activities().stream()
                .flatMap(activity -> Freshness.of(desk.isms(), activity, asOf).stream())
                .filter(freshness -> freshness.lastFreshDay().isPresent())
                .toList();
        int stale = (int) limited.stream().filter(each -> !each.isFreshOn(asOf)).count();
        return figure(
                desk.say("overview.number-of", stale, limited.size()),
                stale,
                desk.say("overview.stale"),
                "evidence/index.html?status=stale",
                desk.say(
                        limited.isEmpty()
                                ? "overview.no-evidence"
                                : stale == 0 ? "overview.all-fresh" : "overview.collect-again"),
                stale == 0 && !limited.isEmpty());
    }

    private Figure nonconformities() {
        List<Nonconformity> open = desk.isms().all(Nonconformity.class).stream()
                .filter(each -> each.isOpenOn(desk.asOf()))
                .toList();
        long oldest = open.stream()
                .mapToLong(each -> ChronoUnit.DAYS.between(each.detected(), desk.asOf()))
                .max()
                .orElse(0);
        String note = open.isEmpty() ? desk.say("overview.none-open") : desk.count("overview.oldest", oldest);
        return figure(
                "" + open.size(),
                open.size(),
                desk.say("overview.open-nonconformities"),
                "nonconformities/index.html?state=open",
                note,
                open.isEmpty());
    }

    private Figure policies() {
        LocalDate soon = desk.asOf().plusDays(REVIEW_LEAD_DAYS);
        List<Policy> inForce = desk.isms().policies().stream()
                .filter(policy -> policy.status() == DocumentStatus.APPROVED)
                .toList();
        int due = (int) inForce.stream()
                .filter(policy -> ReviewDue.dueOn(policy.reviews(), policy.approved(), desk.asOf())
                        .map(day -> !day.isAfter(soon))
                        .orElse(true))
                .count();
        return figure(
                desk.say("overview.number-of", due, inForce.size()),
                due,
                desk.say("overview.policies"),
                "policies/index.html?status=review-due",
                inForce.isEmpty()
                        ? desk.say("overview.none-in-force")
                        : desk.count("overview.within-days", REVIEW_LEAD_DAYS),
                due == 0 && !inForce.isEmpty());
    }

    private Figure controls() {
        List<Control> soa = desk.isms().soa();
        int applicable = (int) soa.stream().filter(Control::applicable).count();
        int inPlace = (int) soa.stream().filter(Control::isInPlace).count();
        int undecided = Math.max(0, desk.isms().catalogue().controls().size() - soa.size());
        return figure(
                desk.say("overview.number-of", inPlace, applicable),
                inPlace,
                desk.say("overview.controls"),
                "controls/soa.html?status=in-place",
                undecided > 0
                        ? desk.count("overview.undecided", undecided)
                        : desk.count("overview.excluded", soa.size() - applicable),
                undecided == 0 && inPlace == applicable);
    }

    private static Figure figure(String number, int count, String label, String href, String note, boolean good) {
        return new Figure(number, count, label, href, note, good ? "good" : "attention", good ? "tick" : "triangle");
    }
}
