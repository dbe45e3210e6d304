package io.github.ismskit.impact;

import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Policy;
import io.github.ismskit.model.Reviewed;
import io.github.ismskit.model.Risk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When records were last looked at, by what they say themselves. */
final class Looked {

    private Looked() {}

    /** What a record says now that it did not say before: that somebody has looked at it on a later day. */
    static Optional<String> at(RecordChange change) {
        Optional<LocalDate> old = change.before().flatMap(Looked::latest);
        return change.after()
                .flatMap(Looked::latest)
                .filter(day -> old.map(day::isAfter).orElse(true))
                .map(day -> change.id() + ": looked at on " + day);
    }

    private static Optional<LocalDate> latest(Entry entry) {
        return entry instanceof Reviewed reviewed
                ? Stream.concat(begin(entry).stream(), reviewed.reviews().latest(LocalDate.MAX).stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The day that counts as a first review: of an approval, of finding a risk, of leaving a control out. */
    private static Optional<LocalDate> begin(Entry entry) {
        if (entry instanceof Policy policy) {
            return policy.approved();
        }
        if (entry instanceof GovernedDocument document) {
            return document.begin();
        }
        if (entry instanceof Risk risk) {
            return Optional.of(risk.identified());
        }
        return entry instanceof Control control ? control.exclusion().map(Control.Exclusion::date) : Optional.empty();
    }
}
