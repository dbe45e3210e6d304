package io.github.ismskit.duty;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.model.Asset;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.model.Policy;
import io.github.ismskit.model.Reviews;
import io.github.ismskit.model.Risk;
import io.github.ismskit.model.Supplier;
import io.github.ismskit.model.Waiver;
import io.github.ismskit.rule.ReviewDue;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects everything that is overdue or due soon, across all types of records. */
public final class Duties {

    private final Situation situation;
    private final LocalDate through;
    private final List<DutyItem> items = new ArrayList<>();

    private Duties(Situation situation, LocalDate through) {
        this.situation = situation;
        this.through = through;
    }

    /** What is overdue, and what is due within so many days; the longest overdue first. */
    public static List<DutyItem> of(Situation situation, int days) {
        Duties duties = new Duties(situation, situation.asOf().plusDays(days));
        situation.calendar().activities().forEach(duties::activity);
        situation.isms().entries().forEach(duties::entry);
        duties.items.sort(Comparator.comparing(DutyItem::due)
                .thenComparing(DutyItem::record)
                .thenComparing(DutyItem::what));
        return List.copyOf(duties.items);
    }

    private void activity(Scheduled scheduled) {
        for (Occurrence occurrence : scheduled.timetable().occurrences()) {
            boolean open = occurrence.isOpen()
                    || (occurrence.state() == OccurrenceState.NOT_RECORDED && occurrence.isUnexplainedGap());
            if (open && occurrence.explanation().isEmpty() && !occurrence.due().isAfter(through)) {
                Entry activity = scheduled.activity();
                items.add(new DutyItem(
                        DutyItem.Kind.ACTIVITY,
                        activity.id(),
                        activity.owner().orElse(""),
                        activity.title() + " (" + activity.id() + ") of " + occurrence.due(),
                        occurrence.due(),
                        occurrence.lastGraceDay(),
                        "record evidence in evidence/"));
            }
        }
    }

    private void entry(Entry entry) {
        if (entry instanceof Policy policy && policy.status() == DocumentStatus.APPROVED) {
            review(policy, policy.reviews(), policy.approved());
        } else if (entry instanceof GovernedDocument document && document.isInUse()) {
            review(document, document.reviews(), document.approved().or(document::effective));
        } else if (entry instanceof Risk risk && risk.isOpen()) {
            review(risk, risk.reviews(), Optional.of(risk.identified()));
            actions(risk, risk.plan());
            risk.acceptance().ifPresent(acceptance -> acceptance(risk, acceptance));
        } else if (entry instanceof Nonconformity nonconformity && nonconformity.isOpenOn(situation.asOf())) {
            actions(nonconformity, nonconformity.actions());
            effect(nonconformity);
        } else if (entry instanceof ManagementReview review) {
            actions(review, review.decisions());
        } else if (entry instanceof Control control && !control.applicable()) {
            control.exclusion()
                    .flatMap(Control.Exclusion::reviewBy)
                    .ifPresent(day -> add(
                            DutyItem.Kind.REVIEW,
                            control,
                            control.owner(),
                            "Decide again on excluding " + control.id(),
                            day));
        } else {
            kept(entry);
        }
    }

    /** What is looked at again as long as it is there. */
    private void kept(Entry entry) {
        if (entry instanceof Supplier supplier && supplier.isReviewed()) {
            review(supplier, supplier.reviews(), Optional.empty());
        } else if (entry instanceof Asset asset && asset.isInUse()) {
            review(asset, asset.reviews(), Optional.empty());
        } else if (entry instanceof Waiver waiver && waiver.asksForAnEnd(situation.asOf())) {
            String what = "End or renew the exception " + waiver.title() + " (" + waiver.id() + ")";
            add(DutyItem.Kind.EXCEPTION, waiver, waiver.owner(), what, waiver.expires());
        }
    }

    private void review(Entry entry, Reviews reviews, Optional<LocalDate> begin) {
        ReviewDue.dueOn(reviews, begin, situation.asOf())
                .ifPresent(day -> add(
                        DutyItem.Kind.REVIEW,
                        entry,
                        entry.owner(),
                        "Review " + entry.title() + " (" + entry.id() + ")",
                        day));
    }

    private void actions(Entry entry, List<PlannedAction> actions) {
        for (PlannedAction action : actions) {
            if (action.isOpenOn(situation.asOf())) {
                Optional<String> owner = action.owner().or(entry::owner);
                add(DutyItem.Kind.ACTION, entry, owner, action.action() + " (" + entry.id() + ")", action.due());
            }
        }
    }

    private void acceptance(Risk risk, Risk.Acceptance acceptance) {
        String what = "Decide again on accepting " + risk.title() + " (" + risk.id() + ")";
        add(DutyItem.Kind.ACCEPTANCE, risk, risk.owner(), what, acceptance.expires());
    }

    private void effect(Nonconformity nonconformity) {
        nonconformity
                .effectiveness()
                .filter(effect -> effect.verified().isEmpty())
                .flatMap(Nonconformity.Effectiveness::due)
                .ifPresent(day -> add(
                        DutyItem.Kind.EFFECT,
                        nonconformity,
                        nonconformity.owner(),
                        "Check the effect of " + nonconformity.title() + " (" + nonconformity.id() + ")",
                        day));
    }

    private void add(DutyItem.Kind kind, Entry entry, Optional<String> owner, String what, LocalDate day) {
        if (!day.isAfter(through)) {
            items.add(new DutyItem(kind, entry.id(), owner.orElse(""), what, day, day, place(entry)));
        }
    }

    /** What is inherited lies in no file here. */
    private static String place(Entry entry) {
        return entry.header().source().isElsewhere()
                ? "write it in a record of your own with the id " + entry.id() + ", which extends it"
                : "write it in " + entry.header().file();
    }
}
