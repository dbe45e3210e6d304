package io.github.ismskit.portal.readiness;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A finding as pages show it: how much it weighs, what it is, whose it is, what clears it, since when. */
public record Reason(
        String anchor,
        Chip weight,
        String rule,
        String message,
        String remedy,
        Ref record,
        Ref owner,
        String ownerId,
        Day due,
        String place) {

    /** Blocking ones first, then by the day since which they stand. */
    public static List<Reason> all(Desk desk) {
        return of(desk, desk.assessment().findings());
    }

    public static List<Reason> of(Desk desk, List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> finding.due().orElse(LocalDate.MAX))
                        .thenComparing(Comparator.naturalOrder()))
                .map(finding -> of(desk, finding))
                .toList();
    }

    private static Reason of(Desk desk, Finding finding) {
        return new Reason(
                "r-" + finding.fingerprint().substring(0, 12),
                Status.of(desk, finding.severity()),
                finding.rule(),
                finding.message(),
                finding.remedy(),
                finding.record().map(desk::ref).orElse(new Ref("", "", "")),
                desk.person(finding.owner()),
                finding.owner().orElse(""),
                Day.of(finding.due()),
                finding.location().toString());
    }
}
