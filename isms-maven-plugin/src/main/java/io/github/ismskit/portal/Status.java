package io.github.ismskit.portal;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.language.Phrases;
import io.github.ismskit.model.Control;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.OccurrenceState;

/** The words, tones and shapes of every status; two axes are never mixed: timing, and how far a control is in place. */
public final class Status {

    private Status() {}

    public static Chip of(Desk desk, OccurrenceState state) {
        return of(desk.phrases(), state);
    }

    public static Chip of(Phrases phrases, OccurrenceState state) {
        return switch (state) {
            case DONE -> new Chip("done", phrases.say("status.done"), "good", "tick");
            case DONE_LATE -> new Chip("done-late", phrases.say("status.done-late"), "info", "tick");
            case DUE_SOON -> new Chip("due-soon", phrases.say("status.due-soon"), "attention", "triangle");
            case OVERDUE -> new Chip("overdue", phrases.say("status.overdue"), "bad", "octagon");
            case MISSED -> new Chip("missed", phrases.say("status.missed"), "bad", "cross");
            case PLANNED -> new Chip("planned", phrases.say("status.planned"), "neutral", "clock");
            case SKIPPED -> new Chip("skipped", phrases.say("status.skipped"), "neutral", "dash");
            case NOT_RECORDED -> new Chip("not-recorded", phrases.say("status.not-recorded"), "attention", "triangle");
        };
    }

    /** Once its day has passed, an occurrence is not due soon any more: it is in grace. */
    public static Chip of(Desk desk, Occurrence occurrence) {
        return occurrence.isInGraceOn(desk.asOf())
                ? new Chip("in-grace", desk.say("status.in-grace"), "attention", "triangle")
                : of(desk, occurrence.state());
    }

    /** The sign that stands in a cell of the calendar's grid. */
    public static String glyph(OccurrenceState state) {
        return switch (state) {
            case DONE -> "✓";
            case DONE_LATE -> "✓+";
            case DUE_SOON -> "●";
            case OVERDUE -> "!";
            case MISSED -> "✕";
            case PLANNED -> "○";
            case SKIPPED -> "–";
            case NOT_RECORDED -> "?";
        };
    }

    public static Chip of(Desk desk, Control control) {
        if (!control.applicable()) {
            return new Chip("excluded", desk.say("status.excluded"), "neutral", "dash");
        }
        return control.implementation()
                .map(each -> of(desk, each))
                .orElse(new Chip("not-recorded", desk.say("status.not-recorded"), "attention", "triangle"));
    }

    public static Chip of(Desk desk, Control.Implementation implementation) {
        return switch (implementation) {
            case IMPLEMENTED -> new Chip("in-place", desk.say("status.in-place"), "good", "tick");
            case PARTIAL -> new Chip("partly", desk.say("status.partly"), "attention", "triangle");
            case PLANNED -> new Chip("planned", desk.say("status.planned"), "neutral", "clock");
            case NOT_STARTED -> new Chip("not-in-place", desk.say("status.not-in-place"), "bad", "octagon");
        };
    }

    public static Chip of(Desk desk, Severity severity) {
        return switch (severity) {
            case ERROR -> new Chip("blocking", desk.say("status.blocking"), "bad", "octagon");
            case WARNING -> new Chip("warning", desk.say("status.warning"), "attention", "triangle");
            case INFO -> new Chip("info", desk.say("status.note"), "info", "dash");
        };
    }

    public static Chip of(Desk desk, Verdict verdict, boolean warnings) {
        return of(desk.phrases(), verdict, warnings);
    }

    public static Chip of(Phrases phrases, Verdict verdict, boolean warnings) {
        return switch (verdict) {
            case PASS ->
                warnings
                        ? new Chip("pass", phrases.say("status.ready-with-warnings"), "attention", "triangle")
                        : new Chip("pass", phrases.say("status.ready"), "good", "tick");
            case FAIL -> new Chip("fail", phrases.say("status.not-ready"), "bad", "octagon");
            case CANNOT_JUDGE -> new Chip("cannot-judge", phrases.say("status.cannot-say"), "neutral", "question");
        };
    }
}
