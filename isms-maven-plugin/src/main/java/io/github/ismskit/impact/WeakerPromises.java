package io.github.ismskit.impact;

import io.github.ismskit.model.PlannedAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which ways planned actions promise less than they did. */
final class WeakerPromises {

    private WeakerPromises() {}

    static void compare(Weaker weaker, String key, List<PlannedAction> before, List<PlannedAction> after) {
        List<PlannedAction> left = new ArrayList<>(after);
        for (PlannedAction old : before) {
            Optional<PlannedAction> now = nearest(old, left);
            now.ifPresent(left::remove);
            String name = "'" + old.action() + "'";
            weaker.when(now.isEmpty(), "no longer promises " + name, key);
            int index = now.map(after::indexOf).orElse(0);
            weaker.when(
                    now.filter(each -> each.due().isAfter(old.due())).isPresent(),
                    "promises " + name + " later than on " + old.due(),
                    key,
                    index,
                    "due");
            weaker.when(
                    old.owner().isPresent()
                            && now.filter(each -> each.owner().isEmpty()).isPresent(),
                    "has nobody for " + name + " any more",
                    key,
                    index);
        }
    }

    /** Of two of the same name, the one that is kept best, so that neither stands in for the other. */
    private static Optional<PlannedAction> nearest(PlannedAction old, List<PlannedAction> left) {
        return left.stream()
                .filter(each -> each.action().equals(old.action()))
                .min(Comparator.comparing((PlannedAction each) -> each.due().isAfter(old.due()))
                        .thenComparing(each ->
                                Math.abs(each.due().toEpochDay() - old.due().toEpochDay())));
    }
}
