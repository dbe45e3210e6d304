package io.github.ismskit.portal.about;

import io.github.ismskit.schedule.OccurrenceState;

/** The rule behind each state, in words. */
final class StateRules {

    private StateRules() {}

    static String of(OccurrenceState state) {
        return switch (state) {
            case DONE -> "Evidence shows that it was performed by its last day of grace.";
            case DONE_LATE -> "Performed after its grace, but before the time of the next occurrence began.";
            case DUE_SOON ->
                "Not performed yet, and within the lead time before the due date or in grace after it. "
                        + "The lead time is 2 days for weekly activities, 7 for monthly, 14 for quarterly, 21 for "
                        + "half-yearly and 30 for longer ones.";
            case OVERDUE -> "Past its last day of grace without evidence; it can still be done late.";
            case MISSED ->
                "The time of the next occurrence began without evidence. It stays missed for ever; a "
                        + "nonconformity or an exception can answer for it.";
            case PLANNED -> "Further ahead than the lead time.";
            case SKIPPED -> "Suspended, or an exception was approved by the last day of grace.";
            case NOT_RECORDED ->
                "A record says that it was performed, but with fewer files and links than the " + "activity asks for.";
        };
    }
}
