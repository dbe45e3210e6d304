package io.github.ismskit.portal.readiness;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import java.util.List;
import java.util.Optional;

/** What the checks say about one record. */
public final class RecordReasons {

    private RecordReasons() {}

    public static List<Reason> of(Desk desk, String id) {
        return Reason.of(desk, findings(desk, id));
    }

    /** The weight of the heaviest reason; in order where there is none. */
    public static Chip state(Desk desk, String id) {
        List<Reason> reasons = of(desk, id);
        return reasons.isEmpty()
                ? new Chip("in-order", desk.say("readiness.in-order"), "good", "tick")
                : reasons.get(0).weight();
    }

    private static List<Finding> findings(Desk desk, String id) {
        return desk.assessment().findings().stream()
                .filter(finding -> finding.record().equals(Optional.of(id)))
                .toList();
    }
}
