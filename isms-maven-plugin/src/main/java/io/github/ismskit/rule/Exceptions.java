package io.github.ismskit.rule;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The exceptions that cover a flaw of a record: by rule and subject, from approval to their last day. */
final class Exceptions {

    private final LocalDate day;
    private final Map<String, List<Waiver>> bySubject;
    private final Set<String> ids;

    Exceptions(Situation situation) {
        this.day = situation.asOf();
        List<Waiver> all = situation.isms().all(Waiver.class);
        this.ids = all.stream().map(Waiver::id).collect(Collectors.toSet());
        this.bySubject = all.stream()
                .filter(waiver -> waiver.subject().isPresent())
                .collect(Collectors.groupingBy(
                        waiver -> waiver.rule() + " " + waiver.subject().orElseThrow()));
    }

    Optional<Waiver> covering(Finding finding) {
        return of(finding).stream().filter(waiver -> waiver.isValidOn(day)).findFirst();
    }

    /** Where an exception has covered the flaw until it ran out, its last day was the last good one. */
    Finding untilExpiry(Finding finding) {
        return of(finding).stream()
                .filter(Waiver::isAtMostAYear)
                .map(Waiver::expires)
                .filter(day::isAfter)
                .max(LocalDate::compareTo)
                .filter(last -> finding.due().map(last::isAfter).orElse(true))
                .map(finding::dueOn)
                .orElse(finding);
    }

    /** No exception excuses an exception, itself least of all. */
    private List<Waiver> of(Finding finding) {
        if (finding.record().filter(ids::contains).isPresent()) {
            return List.of();
        }
        return bySubject.getOrDefault(finding.rule() + " " + finding.record().orElse(""), List.of());
    }
}
