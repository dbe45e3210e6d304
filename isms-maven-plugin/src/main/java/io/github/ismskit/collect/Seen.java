package io.github.ismskit.collect;

import io.github.ismskit.schedule.DateRange;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of itself.
 *
 * @param facts in words, each a part of one sentence
 * @param clean nothing was found that somebody has to look after
 * @param made the days on which it says that it was made
 */
record Seen(List<String> facts, boolean clean, Optional<DateRange> made) {

    Seen {
        facts = List.copyOf(facts);
    }
}
