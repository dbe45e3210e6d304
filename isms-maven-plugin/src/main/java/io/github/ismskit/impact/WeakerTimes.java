package io.github.ismskit.impact;

import io.github.ismskit.model.Certificate;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.schedule.Interval;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which ways {@code isms.yaml} leaves more time: by its zone, its period, and its certificate. */
final class WeakerTimes {

    private final Organisation before;
    private final Organisation after;
    private final Yardstick yardstick;
    private final List<Weakening> found = new ArrayList<>();

    WeakerTimes(Organisation before, Organisation after, Yardstick yardstick) {
        this.before = before;
        this.after = after;
        this.yardstick = yardstick;
    }

    List<Weakening> found() {
        when(
                offset(after.zone()).compareTo(offset(before.zone())) > 0,
                "days end later: " + before.zone() + " became " + after.zone(),
                "time-zone");
        period();
        certificate(before.certificate(), after.certificate());
        return List.copyOf(found);
    }

    /** Offsets are in order of the clock: one that is behind comes after one that is ahead. */
    private ZoneOffset offset(ZoneId zone) {
        return zone.getRules().getOffset(yardstick.day().atTime(LocalTime.NOON));
    }

    /** An external audit that was held begins a period of its own; a setting that does so hides what was missed. */
    private void period() {
        boolean set = !before.currentPeriod().equals(after.currentPeriod())
                || !before.certificate().issued().equals(after.certificate().issued());
        LocalDate from = yardstick.periodAfter();
        when(
                set && from.isAfter(yardstick.periodBefore()),
                "the current period begins later: " + yardstick.periodBefore() + " became " + from,
                "periods",
                "current",
                "from");
    }

    private void certificate(Certificate old, Certificate now) {
        boolean gone = old.validUntil().isPresent() && now.validUntil().isEmpty();
        when(gone, "there is no certificate any more, and nothing that it asks for", "certificate");
        Optional<LocalDate> end = now.validUntil();
        boolean same = old.issued().equals(now.issued());
        when(
                same
                        && end.isPresent()
                        && old.validUntil().filter(end.get()::isAfter).isPresent(),
                "the certificate is valid for longer: " + told(old.validUntil()) + " became " + told(end),
                "certificate",
                "valid-until");
        boolean shifted = old.issued().isPresent() && old.validUntil().equals(end);
        when(
                shifted
                        && now.issued()
                                .filter(old.issued().orElse(LocalDate.MAX)::isBefore)
                                .isPresent(),
                "the audits of the certificate are counted from a later day: " + told(old.issued()) + " became "
                        + told(now.issued()),
                "certificate",
                "issued");
        longer(
                "the window of a surveillance audit closes later",
                old.windows().surveillanceAfter(),
                now.windows().surveillanceAfter(),
                "surveillance-after");
        longer(
                "the window of a surveillance audit opens earlier",
                old.windows().surveillanceBefore(),
                now.windows().surveillanceBefore(),
                "surveillance-before");
        longer(
                "the window of the recertification audit opens earlier",
                old.windows().recertificationBefore(),
                now.windows().recertificationBefore(),
                "recertification-before");
    }

    private void longer(String words, Interval old, Interval now, String key) {
        when(
                now.nominalDays() > old.nominalDays(),
                words + ": " + old.text() + " became " + now.text(),
                "certificate",
                "windows",
                key);
    }

    private static String told(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("none");
    }

    private void when(boolean weaker, String sentence, Object... path) {
        if (weaker) {
            found.add(new Weakening(Comparison.SETTINGS, after.source().at(path), sentence, Optional.empty()));
        }
    }
}
