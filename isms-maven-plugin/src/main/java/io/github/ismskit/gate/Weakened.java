package io.github.ismskit.gate;

import io.github.ismskit.ChangeBase;
import io.github.ismskit.Content;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.impact.Impact;
import io.github.ismskit.impact.Weakening;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change demands less without saying why, as findings that stop it. */
public final class Weakened {

    /** Told among the rules, although it is none: it holds between two states and not on a day. */
    public static final String RULE = "obligation-is-weakened";

    /** What it states, as each rule states something. */
    public static final String STATEMENT = "Whatever a change demands less is explained by a change record";

    private Weakened() {}

    static List<Finding> of(Impact impact, ChangeBase base, Content now) {
        Set<String> here = now.reading().documents().stream()
                .map(document -> document.source().file())
                .collect(Collectors.toSet());
        Set<String> gone = new TreeSet<>(base.incomparable());
        gone.retainAll(base.changed());
        gone.removeAll(here);
        gone.removeAll(ChangeBase.refused(now));
        return Stream.concat(
                        impact.unexplained().stream().map(Weakened::unexplained),
                        gone.stream().map(Weakened::unreadable))
                .sorted()
                .toList();
    }

    private static Finding unexplained(Weakening weakening) {
        return Finding.of(RULE, Severity.ERROR, weakening.place(), weakening.sentence(), weakening.remedy());
    }

    private static Finding unreadable(String file) {
        return Finding.of(
                RULE,
                Severity.ERROR,
                Location.of(file),
                file + " was removed, and nobody can say what it demanded, since it could not be read before",
                "put it right in a change of its own first, then remove it with a change record that says why");
    }
}
