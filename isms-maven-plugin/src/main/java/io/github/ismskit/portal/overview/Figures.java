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
                ? figure("0", 0, "overdue", "activities/index.html?status=overdue", "Nothing overdue", true)
                : figure(
                        "" + late.size(),
                        late.size(),
                        "overdue",
                        "activities/index.html?status=overdue",
                        counted(people, "person", "people"),
                        false);
    }

    private Figure due(List<ActivityRow> rows) {
        int count = (int) rows.stream().filter(row -> !row.buckets().isEmpty()).count();
        return figure(
                "" + count,
                count,
                "due by the end of next month",
                "activities/index.html?due=by-next-month",
                "of " + rows.size() + " activities",
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
                stale + " of " + limited.size(),
                stale,
                "activities with stale evidence",
                "evidence/index.html?status=stale",
                stale == 0 ? "all within their limits" : "collect it again",
                stale == 0);
    }

    private Figure nonconformities() {
        List<Nonconformity> open = desk.isms().all(Nonconformity.class).stream()
                .filter(each -> each.isOpenOn(desk.asOf()))
                .toList();
        long oldest = open.stream()
                .mapToLong(each -> ChronoUnit.DAYS.between(each.detected(), desk.asOf()))
                .max()
                .orElse(0);
        String note = open.isEmpty() ? "None open" : "oldest " + counted(oldest, "day", "days");
        return figure(
                "" + open.size(),
                open.size(),
                "open nonconformities",
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
                due + " of " + inForce.size(),
                due,
                "policies to review",
                "policies/index.html?status=review-due",
                "within " + REVIEW_LEAD_DAYS + " days",
                due == 0);
    }

    private Figure controls() {
        List<Control> soa = desk.isms().soa();
        int applicable = (int) soa.stream().filter(Control::applicable).count();
        int inPlace = (int) soa.stream().filter(Control::isInPlace).count();
        return figure(
                inPlace + " of " + applicable,
                inPlace,
                "controls in place",
                "controls/soa.html?status=in-place",
                (soa.size() - applicable) + " excluded",
                inPlace == applicable);
    }

    private static Figure figure(String number, int count, String label, String href, String note, boolean good) {
        return new Figure(number, count, label, href, note, good ? "good" : "attention", good ? "tick" : "triangle");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
