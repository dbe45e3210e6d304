package io.github.ismskit.remind;

import io.github.ismskit.duty.DutyItem;

/** A duty at a level: what is told once. */
public record Notice(DutyItem item, Level level) {

    /** What is to be done, whatever its level, as one word: its kind, its record, its due date. */
    public String obligation() {
        return item.obligation();
    }

    /** What is told once on each channel: the obligation, the level, and the day on which the level is reached. */
    public String key() {
        return obligation() + " " + level.name() + " " + level.since();
    }
}
