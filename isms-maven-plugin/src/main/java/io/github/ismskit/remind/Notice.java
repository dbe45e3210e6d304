package io.github.ismskit.remind;

import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.hash.Sha256;
import java.util.Locale;

/** A duty at a level: what is told once. */
public record Notice(DutyItem item, Level level) {

    /** What is to be done, whatever its level, as one word: its kind, its record, its due date. */
    public String obligation() {
        return obligation(item);
    }

    /** What is told once on each channel: the obligation, the level, and the day on which the level is reached. */
    public String key() {
        return obligation() + " " + level.name() + " " + level.since();
    }

    /** A record may hold several actions for one day, which differ by their words. */
    static String obligation(DutyItem item) {
        String key = item.kind().name().toLowerCase(Locale.ROOT) + ":" + item.record() + ":" + item.due();
        return item.kind() == DutyItem.Kind.ACTION ? key + ":" + Sha256.shortHex(item.what(), 4) : key;
    }
}
