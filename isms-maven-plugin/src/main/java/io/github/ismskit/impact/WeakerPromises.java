package io.github.ismskit.impact;

import io.github.ismskit.model.PlannedAction;
import java.util.List;
import java.util.Optional;

/** In which ways planned actions promise less than they did. */
final class WeakerPromises {

    private WeakerPromises() {}

    static void compare(Weaker weaker, String key, List<PlannedAction> before, List<PlannedAction> after) {
        for (PlannedAction old : before) {
            Optional<PlannedAction> now = after.stream()
                    .filter(each -> each.action().equals(old.action()))
                    .findFirst();
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
}
