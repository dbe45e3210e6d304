package io.github.ismskit.impact;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.model.Isms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the changes reach, and whether the same change carries the review. */
final class Touches {

    private Touches() {}

    static List<Touch> of(List<RecordChange> changes, Isms before, Isms after) {
        CarriedReviews carried = new CarriedReviews(changes, after);
        List<Touch> all = new ArrayList<>();
        for (RecordChange change : changes) {
            Reached.by(change, before, after)
                    .forEach((area, reason) -> all.add(new Touch(
                            area, change.id(), reason, carried.of(area, change), carried.missing(area, change))));
        }
        catalogues(before, after)
                .forEach((id, reason) -> all.add(
                        new Touch(Area.SOA, id, reason, carried.answer(Area.SOA), CarriedReviews.answering(Area.SOA))));
        all.sort(Comparator.comparing(Touch::area));
        return List.copyOf(all);
    }

    /** Catalogues that say something else; one that came or went is named in {@code isms.yaml}, which tells it. */
    private static Map<String, String> catalogues(Isms before, Isms after) {
        Map<String, String> changed = new TreeMap<>();
        for (Catalogue now : after.catalogues()) {
            before.catalogues().stream()
                    .filter(old -> old.id().equals(now.id()) && !old.equals(now))
                    .forEach(old ->
                            changed.put(now.id(), "catalogue " + now.id() + " (" + now.title() + ") was changed"));
        }
        return changed;
    }
}
