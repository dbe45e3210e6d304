package io.github.ismskit.portal.controls;

import io.github.ismskit.calendar.Freshness;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Control;
import io.github.ismskit.portal.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The newest evidence of the activities that do a control. */
final class LastEvidence {

    private LastEvidence() {}

    static Optional<LocalDate> of(Desk desk, Control control) {
        return desk.connections().from(control.id(), Activity.class).stream()
                .flatMap(activity -> Freshness.of(desk.isms(), activity, desk.asOf()).stream())
                .map(freshness -> freshness.newest().performed())
                .max(Comparator.naturalOrder());
    }
}
