package io.github.ismskit.portal.overview;

import io.github.ismskit.finding.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What lapses next, each record once: the page of readiness tells every check that it would fail. */
final class Lapsing {

    private Lapsing() {}

    /** @param all the earliest first */
    static List<Finding> of(List<Finding> all, int most) {
        Set<String> told = new HashSet<>();
        return all.stream()
                .filter(finding -> finding.record().map(told::add).orElse(true))
                .limit(most)
                .toList();
    }
}
