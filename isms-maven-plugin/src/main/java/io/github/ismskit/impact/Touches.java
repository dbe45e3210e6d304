package io.github.ismskit.impact;

import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Policy;
import io.github.ismskit.model.Reviewed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the changes reach, and whether the same change carries the review. */
final class Touches {

    private final List<RecordChange> changes;
    private final Explanations explanations;
    private final Isms after;

    private Touches(List<RecordChange> changes, Isms after) {
        this.changes = changes;
        this.after = after;
        explanations = Explanations.of(changes);
    }

    static List<Touch> of(List<RecordChange> changes, Isms before, Isms after) {
        Touches touches = new Touches(changes, after);
        List<Touch> all = new ArrayList<>();
        for (RecordChange change : changes) {
            Reached.by(change, before, after).forEach((area, reason) -> all.add(touches.touch(area, change, reason)));
        }
        all.sort(Comparator.comparing(Touch::area));
        return List.copyOf(all);
    }

    private Touch touch(Area area, RecordChange change, String reason) {
        if (area == Area.ACKNOWLEDGEMENTS) {
            return new Touch(
                    area,
                    change.id(),
                    reason,
                    asked(change),
                    "evidence of the activity that asks its readers, or one under way");
        }
        return new Touch(
                area,
                change.id(),
                reason,
                reviewed(change).or(() -> explanations.answer(area.key())),
                "a review of " + change.id() + ", or a change record that answers 'impact." + area.key() + "'");
    }

    /** Whether the record says that it was looked at since; a new one was looked at when it was approved. */
    private static Optional<String> reviewed(RecordChange change) {
        Optional<LocalDate> old = change.before().flatMap(Touches::latest);
        return change.after()
                .flatMap(Touches::latest)
                .filter(day -> old.map(day::isAfter).orElse(true))
                .map(day -> change.id() + ": reviewed on " + day);
    }

    private static Optional<LocalDate> latest(Entry entry) {
        if (!(entry instanceof Reviewed reviewed)) {
            return Optional.empty();
        }
        Optional<LocalDate> approved = entry instanceof Policy policy ? policy.approved() : Optional.empty();
        return reviewed.reviews()
                .latest(LocalDate.MAX)
                .filter(day -> approved.map(day::isAfter).orElse(true))
                .or(() -> approved);
    }

    private Optional<String> asked(RecordChange change) {
        Set<String> campaigns = (change.after().isPresent() ? change.after().stream() : after.entries().stream())
                .flatMap(entry -> Reached.acknowledgement(entry).stream())
                .flatMap(each -> each.campaignActivity().stream())
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(each -> each.kind() == RecordChange.Kind.ADDED)
                .flatMap(each -> each.after().stream())
                .filter(entry -> entry instanceof Evidence evidence
                        && evidence.activity().filter(campaigns::contains).isPresent())
                .map(entry -> entry.id() + " was recorded")
                .findFirst();
    }
}
