package io.github.ismskit.rule;

import io.github.ismskit.history.History;
import io.github.ismskit.history.Version;
import io.github.ismskit.model.Evidence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When an evidence record was in git with everything that it lists.
 *
 * @param day in the zone of the ISMS
 * @param version of the record, or of the file that came last
 */
public record Landing(LocalDate day, Version version) {

    /** Empty where the history is not known, or part of the record is not committed. */
    public static Optional<Landing> of(Situation situation, Evidence evidence) {
        History history = situation.history();
        ZoneId zone = situation.isms().organisation().zone();
        Optional<Version> last = history.trail(evidence.header().file()).map(trail -> trail.first());
        for (Evidence.EvidenceFile file : evidence.files()) {
            Optional<Version> held = history.trail(file.path()).map(trail -> trail.held());
            last = last.flatMap(record -> held.map(version -> later(record, version)));
        }
        return last.map(version -> new Landing(version.day(zone), version));
    }

    /** What was done since git is a witness; what is older was brought along. */
    public static List<Evidence> witnessed(Situation situation) {
        Optional<LocalDate> begin =
                situation.history().begin(situation.isms().organisation().zone());
        return situation.isms().evidence().stream()
                .filter(evidence ->
                        begin.filter(day -> !evidence.performed().isBefore(day)).isPresent())
                .toList();
    }

    private static Version later(Version one, Version other) {
        return other.landed().isAfter(one.landed()) ? other : one;
    }
}
