package io.github.ismskit.impact;

import io.github.ismskit.finding.Location;
import io.github.ismskit.model.Words;
import io.github.ismskit.schedule.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects in which ways a record demands less than it did. */
final class Weaker {

    private final RecordChange change;
    private final List<Weakening> found = new ArrayList<>();

    Weaker(RecordChange change) {
        this.change = change;
    }

    List<Weakening> found() {
        return List.copyOf(found);
    }

    Weaker when(boolean weaker, String sentence, Object... path) {
        if (weaker) {
            Location place = change.after().map(entry -> entry.at(path)).orElse(change.place());
            found.add(new Weakening(change.id(), place, change.id() + " " + sentence, Optional.empty()));
        }
        return this;
    }

    /** A day that was there comes later, or is gone. */
    Weaker later(String words, Optional<LocalDate> before, Optional<LocalDate> after, Object... path) {
        boolean weaker = before.isPresent() && (after.isEmpty() || after.get().isAfter(before.get()));
        return when(weaker, "has a later " + words + ": " + told(before) + " became " + told(after), path);
    }

    /** A span is longer than it was. */
    Weaker longer(String words, Optional<Interval> before, Optional<Interval> after, Object... path) {
        boolean weaker = before.isPresent()
                && (after.isEmpty() || after.get().nominalDays() > before.get().nominalDays());
        return when(
                weaker,
                "has a longer " + words + ": " + told(before.map(Interval::text)) + " became "
                        + told(after.map(Interval::text)),
                path);
    }

    /** A word of a vocabulary weighs less than the one before. */
    Weaker milder(String words, boolean weaker, Enum<?> before, Enum<?> after, Object... path) {
        return when(weaker, words + " more mildly: " + Words.of(before) + " became " + Words.of(after), path);
    }

    /** Something that was named no longer is. */
    Weaker dropped(String words, List<String> before, List<String> after, Object... path) {
        List<String> gone =
                before.stream().filter(each -> !after.contains(each)).toList();
        return when(!gone.isEmpty(), "no longer names " + words + " " + String.join(", ", gone), path);
    }

    private static String told(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }
}
