package io.github.ismskit.portal.activities;

import io.github.ismskit.portal.Desk;

/** A length of time in words, where the content tells it in a word. */
final class IntervalWords {

    private IntervalWords() {}

    static String of(Desk desk, String text) {
        return switch (text) {
            case "weekly" -> desk.say("cadence.weekly");
            case "monthly" -> desk.say("cadence.monthly");
            case "quarterly" -> desk.say("cadence.quarterly");
            case "semi-annual" -> desk.say("cadence.semi-annual");
            case "annual" -> desk.say("cadence.annual");
            default -> text;
        };
    }
}
