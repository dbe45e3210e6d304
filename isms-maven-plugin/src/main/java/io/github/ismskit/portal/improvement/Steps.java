package io.github.ismskit.portal.improvement;

import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The five steps of a nonconformity (clause 10.2): detected, cause found, actions done, effect verified, closed. */
final class Steps {

    /** A step, the day on which it was taken or is due, and what is behind it in words. */
    public record Step(String title, Chip state, Day day, String words) {}

    private final Desk desk;
    private final Nonconformity each;
    private final LocalDate asOf;

    private Steps(Desk desk, Nonconformity each) {
        this.desk = desk;
        this.each = each;
        this.asOf = desk.asOf();
    }

    static List<Step> of(Desk desk, Nonconformity each) {
        Steps steps = new Steps(desk, each);
        return List.of(steps.detected(), steps.cause(), steps.actions(), steps.effect(), steps.closed());
    }

    private Step detected() {
        return new Step(
                desk.say("nonconformities.detected"),
                done(),
                Day.of(each.detected()),
                each.correction().orElse(""));
    }

    private Step cause() {
        boolean found = each.rootCause().filter(words -> !words.isBlank()).isPresent();
        return new Step(
                desk.say("nonconformities.cause-found"),
                found ? done() : open(),
                Day.NONE,
                each.rootCause().orElse(desk.say("nonconformities.cause-missing")));
    }

    private Step actions() {
        String title = desk.say("nonconformities.actions-done");
        List<PlannedAction> all = each.actions();
        long open = all.stream().filter(action -> action.isOpenOn(asOf)).count();
        if (all.isEmpty()) {
            return new Step(title, open(), Day.NONE, desk.say("nonconformities.no-action"));
        }
        boolean late = all.stream().anyMatch(action -> action.isOverdueOn(asOf));
        Optional<LocalDate> day = open == 0
                ? all.stream().flatMap(action -> action.done().stream()).max(Comparator.naturalOrder())
                : all.stream()
                        .filter(action -> action.isOpenOn(asOf))
                        .map(PlannedAction::due)
                        .min(Comparator.naturalOrder());
        String words = desk.say("nonconformities.actions-of", all.size() - open, all.size());
        return new Step(title, open == 0 ? done() : late ? late() : open(), Day.of(day), words);
    }

    private Step effect() {
        String title = desk.say("nonconformities.effect-verified");
        Optional<Nonconformity.Effectiveness> check = each.effectiveness();
        Optional<LocalDate> verified =
                check.flatMap(Nonconformity.Effectiveness::verified).filter(day -> !day.isAfter(asOf));
        if (verified.isPresent()) {
            boolean effective =
                    check.flatMap(Nonconformity.Effectiveness::effective).orElse(false);
            Chip state =
                    effective ? done() : new Chip("no-effect", desk.say("nonconformities.no-effect"), "bad", "octagon");
            return new Step(
                    title,
                    state,
                    Day.of(verified),
                    effective ? desk.say("nonconformities.cure-works") : desk.say("nonconformities.look-again"));
        }
        Optional<LocalDate> due = check.flatMap(Nonconformity.Effectiveness::due);
        Chip state = due.filter(asOf::isAfter).isPresent() ? late() : open();
        return new Step(
                title,
                state,
                Day.of(due),
                due.isPresent() ? desk.say("nonconformities.to-be-checked") : desk.say("nonconformities.no-day"));
    }

    private Step closed() {
        boolean closed = !each.isOpenOn(asOf);
        return new Step(
                desk.say("nonconformities.closed"),
                closed ? done() : open(),
                Day.of(each.closed().filter(day -> closed)),
                "");
    }

    private Chip done() {
        return new Chip("done", desk.say("status.done"), "good", "tick");
    }

    private Chip open() {
        return new Chip("open", desk.say("nonconformities.step-open"), "neutral", "clock");
    }

    private Chip late() {
        return new Chip("overdue", desk.say("status.overdue"), "bad", "octagon");
    }
}
