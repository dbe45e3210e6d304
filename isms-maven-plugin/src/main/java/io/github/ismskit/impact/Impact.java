package io.github.ismskit.impact;

import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Organisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lies between two states of an ISMS.
 *
 * @param changes by place
 * @param weakenings by place
 * @param touches by area
 */
public record Impact(List<RecordChange> changes, List<Weakening> weakenings, List<Touch> touches) {

    public Impact {
        changes = List.copyOf(changes);
        weakenings = List.copyOf(weakenings);
        touches = List.copyOf(touches);
    }

    /** @param beside what is demanded less by something that is no part of the ISMS, such as its POM */
    public static Impact between(Isms before, Isms after, Yardstick yardstick, List<Weakening> beside) {
        List<RecordChange> changes = Comparison.of(before, after);
        Explanations explanations = Explanations.of(changes);
        List<Weakening> weakenings = new ArrayList<>(settings(before, after, yardstick));
        weakenings.addAll(beside);
        WeakerRhythm rhythm = new WeakerRhythm(yardstick.day());
        changes.forEach(change -> weakenings.addAll(WeakerRecords.of(change)));
        changes.forEach(change -> weakenings.addAll(rhythm.of(change)));
        changes.forEach(change -> weakenings.addAll(Undone.of(change)));
        List<Weakening> told = weakenings.stream()
                .map(explanations::told)
                .sorted(Comparator.comparing(Weakening::place).thenComparing(Weakening::sentence))
                .toList();
        return new Impact(changes, told, Touches.of(changes, before, after));
    }

    private static List<Weakening> settings(Isms before, Isms after, Yardstick yardstick) {
        Organisation old = before.organisation();
        Organisation now = after.organisation();
        return Stream.of(
                        new WeakerSettings(old, now, yardstick.own()).found(),
                        new WeakerTimes(old, now, yardstick).found(),
                        WeakerCatalogues.of(before, after))
                .flatMap(List::stream)
                .toList();
    }

    /** What is demanded less without a change record that says why. */
    public List<Weakening> unexplained() {
        return weakenings.stream().filter(each -> each.explainedBy().isEmpty()).toList();
    }

    /** What nobody has looked at in the same change. */
    public List<Touch> open() {
        return touches.stream().filter(each -> each.review().isEmpty()).toList();
    }
}
