package io.github.ismskit.impact;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.Objective;
import java.util.Optional;

/** In which ways audits, management reviews and objectives aim at less than they did. */
final class WeakerPlans {

    private final Weaker weaker;

    WeakerPlans(Weaker weaker) {
        this.weaker = weaker;
    }

    void compare(Entry old, Entry now) {
        if (old instanceof Audit was && now instanceof Audit is) {
            weaker.later("planned day", Optional.of(was.planned()), Optional.of(is.planned()), "planned")
                    .dropped("clause", was.scope().clauses(), is.scope().clauses(), "scope", "clauses")
                    .dropped("control", was.scope().controls(), is.scope().controls(), "scope", "controls");
            new WeakerJudgements(weaker).audit(was, is);
        } else if (old instanceof ManagementReview was && now instanceof ManagementReview is) {
            weaker.later("planned day", Optional.of(was.planned()), Optional.of(is.planned()), "planned");
            WeakerPromises.compare(weaker, "decisions", was.decisions(), is.decisions());
        } else if (old instanceof Objective was && now instanceof Objective is) {
            objective(was, is);
        }
    }

    private void objective(Objective before, Objective after) {
        boolean turned = before.direction() != after.direction();
        int nearer = after.target().compareTo(before.target());
        boolean easier = before.direction() == Objective.Direction.AT_LEAST ? nearer < 0 : nearer > 0;
        weaker.longer("interval", Optional.of(before.interval()), Optional.of(after.interval()), "interval")
                .when(turned, "is to move the other way", "direction")
                .when(
                        !turned && easier,
                        "is easier to reach: " + before.target() + " became " + after.target(),
                        "target")
                .when(
                        before.isActive() && after.status().equals(Optional.of(Objective.Status.DROPPED)),
                        "is not pursued any more",
                        "status");
    }
}
