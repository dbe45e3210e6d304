package io.github.ismskit.calendar;

import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.MissedOccurrence;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.Waiver;
import io.github.ismskit.schedule.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reasons that nonconformities and exceptions give for occurrences that nobody performed. */
final class Explanations {

    private final Map<String, List<Explanation>> byActivity = new HashMap<>();

    private Explanations() {}

    static Explanations of(Isms isms) {
        Explanations all = new Explanations();
        for (Waiver waiver : isms.all(Waiver.class)) {
            if (waiver.isAtMostAYear()) {
                all.add(inForce(waiver), Explanation.Kind.EXCEPTION, waiver.id(), waiver.approved());
            }
        }
        for (Nonconformity nonconformity : isms.all(Nonconformity.class)) {
            Explanation.Kind kind = Explanation.Kind.NONCONFORMITY;
            all.add(nonconformity.occurrences(), kind, nonconformity.id(), nonconformity.detected());
        }
        return all;
    }

    List<Explanation> of(Activity activity) {
        return List.copyOf(byActivity.getOrDefault(activity.id(), List.of()));
    }

    /** What is due after an exception has run out or was ended is not covered by it. */
    private static List<MissedOccurrence> inForce(Waiver waiver) {
        return waiver.occurrences().stream()
                .filter(missed -> !missed.due().isAfter(waiver.expires()) && !waiver.isEndedOn(missed.due()))
                .toList();
    }

    private void add(List<MissedOccurrence> occurrences, Explanation.Kind kind, String id, LocalDate since) {
        for (MissedOccurrence missed : occurrences) {
            byActivity
                    .computeIfAbsent(missed.activity(), activity -> new ArrayList<>())
                    .add(new Explanation(missed.due(), kind, id, since));
        }
    }
}
