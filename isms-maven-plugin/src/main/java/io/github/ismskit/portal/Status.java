package io.github.ismskit.portal;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Control;
import io.github.ismskit.schedule.OccurrenceState;

/** The words, tones and shapes of every status; two axes are never mixed: timing, and how far a control is in place. */
public final class Status {

    private Status() {}

    public static Chip of(OccurrenceState state) {
        return switch (state) {
            case DONE -> new Chip("done", "Done", "good", "tick");
            case DONE_LATE -> new Chip("done-late", "Done late", "info", "tick");
            case DUE_SOON -> new Chip("due-soon", "Due soon", "attention", "triangle");
            case OVERDUE -> new Chip("overdue", "Overdue", "bad", "octagon");
            case MISSED -> new Chip("missed", "Missed", "bad", "cross");
            case PLANNED -> new Chip("planned", "Planned", "neutral", "clock");
            case SKIPPED -> new Chip("skipped", "Skipped, reason given", "neutral", "dash");
            case NOT_RECORDED -> new Chip("not-recorded", "Not recorded", "attention", "triangle");
        };
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

    public static Chip of(Control control) {
        if (!control.applicable()) {
            return new Chip("excluded", "Excluded", "neutral", "dash");
        }
        return control.implementation()
                .map(Status::of)
                .orElse(new Chip("not-recorded", "Not recorded", "attention", "triangle"));
    }

    public static Chip of(Control.Implementation implementation) {
        return switch (implementation) {
            case IMPLEMENTED -> new Chip("in-place", "In place", "good", "tick");
            case PARTIAL -> new Chip("partly", "Partly in place", "attention", "triangle");
            case PLANNED -> new Chip("planned", "Planned", "neutral", "clock");
            case NOT_STARTED -> new Chip("not-in-place", "Not in place", "bad", "octagon");
        };
    }

    public static Chip of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Chip("blocking", "Blocking", "bad", "octagon");
            case WARNING -> new Chip("warning", "Warning", "attention", "triangle");
            case INFO -> new Chip("info", "Note", "info", "dash");
        };
    }

    public static Chip of(Verdict verdict, boolean warnings) {
        return switch (verdict) {
            case PASS ->
                warnings
                        ? new Chip("pass", "Ready with warnings", "attention", "triangle")
                        : new Chip("pass", "Ready", "good", "tick");
            case FAIL -> new Chip("fail", "Not ready", "bad", "octagon");
            case CANNOT_JUDGE -> new Chip("cannot-judge", "Cannot say", "neutral", "question");
        };
    }
}
