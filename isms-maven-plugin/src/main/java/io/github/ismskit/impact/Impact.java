package io.github.ismskit.impact;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Isms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

    /** @param own how much each rule weighs where {@code isms.yaml} says nothing */
    public static Impact between(Isms before, Isms after, Map<String, Severity> own) {
        List<RecordChange> changes = Comparison.of(before, after);
        Explanations explanations = Explanations.of(changes);
        List<Weakening> weakenings =
                new ArrayList<>(new WeakerSettings(before.organisation(), after.organisation(), own).found());
        changes.forEach(change -> weakenings.addAll(WeakerRecords.of(change)));
        List<Weakening> told = weakenings.stream()
                .map(explanations::told)
                .sorted(Comparator.comparing(Weakening::place).thenComparing(Weakening::sentence))
                .toList();
        return new Impact(changes, told, Touches.of(changes, before, after));
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
