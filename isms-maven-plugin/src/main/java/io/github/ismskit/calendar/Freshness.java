package io.github.ismskit.calendar;

import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Isms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest evidence of an activity, and how long it says something.
 *
 * @param lastFreshDay the earlier of its own {@code valid-until} and the end of the activity's maximum age, inclusive;
 *     empty where neither is set
 */
public record Freshness(Evidence newest, Optional<LocalDate> lastFreshDay, boolean byOwnLimit) {

    /** Empty where the activity has no evidence by the day. */
    public static Optional<Freshness> of(Isms isms, Activity activity, LocalDate asOf) {
        return isms.evidenceOf(activity).stream()
                .filter(evidence -> !evidence.performed().isAfter(asOf))
                .max(Comparator.comparing(Evidence::performed).thenComparing(Evidence::id))
                .map(newest -> of(activity, newest));
    }

    public boolean isFreshOn(LocalDate day) {
        return lastFreshDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    private static Freshness of(Activity activity, Evidence newest) {
        Optional<LocalDate> own = newest.validUntil();
        Optional<LocalDate> age = activity.evidence().maxAge().map(limit -> limit.after(newest.performed()));
        Optional<LocalDate> last = Stream.concat(own.stream(), age.stream()).min(Comparator.naturalOrder());
        return new Freshness(newest, last, own.isPresent() && own.equals(last));
    }
}
