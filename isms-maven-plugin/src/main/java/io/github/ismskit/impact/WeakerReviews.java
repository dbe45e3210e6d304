package io.github.ismskit.impact;

import io.github.ismskit.model.Control;
import io.github.ismskit.model.Reviewed;
import io.github.ismskit.model.Risk;
import io.github.ismskit.model.Supplier;
import io.github.ismskit.schedule.Interval;
import java.util.Optional;

/** In which ways a record that is reviewed again and again demands less than it did. */
final class WeakerReviews {

    /** What is assumed of a record that does not say how often it is reviewed. */
    private static final int USUAL_REVIEW_DAYS = 365;

    private final Weaker weaker;

    WeakerReviews(Weaker weaker) {
        this.weaker = weaker;
    }

    void compare(Reviewed old, Reviewed now) {
        Optional<Interval> before = old.reviews().interval();
        Optional<Interval> after = now.reviews().interval();
        int usual = before.map(Interval::nominalDays).orElse(USUAL_REVIEW_DAYS);
        weaker.when(
                after.map(Interval::nominalDays).orElse(USUAL_REVIEW_DAYS) > usual,
                "is reviewed less often: " + before.map(Interval::text).orElse("as usual") + " became "
                        + after.map(Interval::text).orElse("as usual"),
                "review-interval");
        if (old instanceof Control was && now instanceof Control is) {
            control(was, is);
        }
        if (old instanceof Risk was && now instanceof Risk is) {
            risk(was, is);
        }
        if (old instanceof Supplier was && now instanceof Supplier is) {
            boolean kept = was.isReviewed() && is.isInUse();
            weaker.when(kept && !is.isReviewed(), "is in use and not reviewed any more", "tier");
        }
        new WeakerDocuments(weaker).compare(old, now);
    }

    private void control(Control before, Control after) {
        boolean kept = before.applicable() && after.applicable();
        weaker.when(before.applicable() && !after.applicable(), "is not applicable any more", "applicable")
                .when(
                        kept && isRecurring(before) && !isRecurring(after),
                        "need not be done again and again any more",
                        "operation")
                .later(
                        "look at its exclusion",
                        before.exclusion().flatMap(Control.Exclusion::reviewBy),
                        after.exclusion().flatMap(Control.Exclusion::reviewBy),
                        "exclusion",
                        "review-by");
    }

    private static boolean isRecurring(Control control) {
        return control.operation().equals(Optional.of(Control.Operation.RECURRING));
    }

    private void risk(Risk before, Risk after) {
        WeakerPromises.compare(weaker, "plan", before.plan(), after.plan());
        if (before.acceptance().isPresent() && after.acceptance().isPresent()) {
            Risk.Acceptance old = before.acceptance().get();
            Risk.Acceptance now = after.acceptance().get();
            weaker.later("end of its acceptance", Optional.of(old.expires()), Optional.of(now.expires()), "acceptance")
                    .when(
                            now.score() > old.score(),
                            "is accepted up to " + now.score() + ", which was " + old.score(),
                            "acceptance",
                            "score");
        }
    }
}
