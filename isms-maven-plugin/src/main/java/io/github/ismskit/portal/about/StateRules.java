package io.github.ismskit.portal.about;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.schedule.OccurrenceState;

/** The rule behind each state, in words. */
final class StateRules {

    private StateRules() {}

    static String of(Desk desk, OccurrenceState state) {
        return switch (state) {
            case DONE -> desk.say("about.rule-done");
            case DONE_LATE -> desk.say("about.rule-done-late");
            case DUE_SOON -> desk.say("about.rule-due-soon");
            case OVERDUE -> desk.say("about.rule-overdue");
            case MISSED -> desk.say("about.rule-missed");
            case PLANNED -> desk.say("about.rule-planned");
            case SKIPPED -> desk.say("about.rule-skipped");
            case NOT_RECORDED -> desk.say("about.rule-not-recorded");
        };
    }
}
