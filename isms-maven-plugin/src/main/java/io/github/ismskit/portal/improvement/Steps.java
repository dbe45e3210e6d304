package io.github.ismskit.portal.improvement;

import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The five steps of a nonconformity (clause 10.2): detected, cause found, actions done, effect verified, closed. */
final class Steps {

    /** A step, the day on which it was taken or is due, and what is behind it in words. */
    public record Step(String title, Chip state, Day day, String words) {}

    private final Nonconformity each;
    private final LocalDate asOf;

    private Steps(Nonconformity each, LocalDate asOf) {
        this.each = each;
        this.asOf = asOf;
    }

    static List<Step> of(Nonconformity each, LocalDate asOf) {
        Steps steps = new Steps(each, asOf);
        return List.of(steps.detected(), steps.cause(), steps.actions(), steps.effect(), steps.closed());
    }

    private Step detected() {
        return new Step(
                "Detected", done(), Day.of(each.detected()), each.correction().orElse(""));
    }

    private Step cause() {
        boolean found = each.rootCause().filter(words -> !words.isBlank()).isPresent();
        return new Step(
                "Cause found",
                found ? done() : open(),
                Day.NONE,
                each.rootCause().orElse("not written yet"));
    }

    private Step actions() {
        List<PlannedAction> all = each.actions();
        long open = all.stream().filter(action -> action.isOpenOn(asOf)).count();
        if (all.isEmpty()) {
            return new Step("Actions done", open(), Day.NONE, "none agreed yet");
        }
        boolean late = all.stream().anyMatch(action -> action.isOverdueOn(asOf));
        Optional<LocalDate> day = open == 0
                ? all.stream().flatMap(action -> action.done().stream()).max(Comparator.naturalOrder())
                : all.stream()
                        .filter(action -> action.isOpenOn(asOf))
                        .map(PlannedAction::due)
                        .min(Comparator.naturalOrder());
        String words = (all.size() - open) + " of " + all.size() + " done";
        return new Step("Actions done", open == 0 ? done() : late ? late() : open(), Day.of(day), words);
    }

    private Step effect() {
        Optional<Nonconformity.Effectiveness> check = each.effectiveness();
        Optional<LocalDate> verified =
                check.flatMap(Nonconformity.Effectiveness::verified).filter(day -> !day.isAfter(asOf));
        if (verified.isPresent()) {
            boolean effective =
                    check.flatMap(Nonconformity.Effectiveness::effective).orElse(false);
            Chip state = effective ? done() : new Chip("no-effect", "No effect", "bad", "octagon");
            return new Step("Effect verified", state, Day.of(verified), effective ? "the cure works" : "look again");
        }
        Optional<LocalDate> due = check.flatMap(Nonconformity.Effectiveness::due);
        Chip state = due.filter(asOf::isAfter).isPresent() ? late() : open();
        return new Step("Effect verified", state, Day.of(due), due.isPresent() ? "to be checked" : "no day is set");
    }

    private Step closed() {
        boolean closed = !each.isOpenOn(asOf);
        return new Step("Closed", closed ? done() : open(), Day.of(each.closed().filter(day -> closed)), "");
    }

    private static Chip done() {
        return new Chip("done", "Done", "good", "tick");
    }

    private static Chip open() {
        return new Chip("open", "Open", "neutral", "clock");
    }

    private static Chip late() {
        return new Chip("overdue", "Overdue", "bad", "octagon");
    }
}
