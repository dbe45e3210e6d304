package io.github.ismskit.impact;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An ISMS before and after a change, as tests write it. */
final class TwoStates {

    private static final Map<String, Severity> OWN = Map.of("evidence-is-fresh", Severity.ERROR);

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private TwoStates() {}

    /** One record before and after, and what is demanded less. */
    record Case(String name, Written before, Written after, List<String> sentences) {

        Case(String name, Written before, Written after, String... sentences) {
            this(name, before, after, List.of(sentences));
        }

        Impact impact() {
            return between(Given.isms(before), Given.isms(after));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Impact between(Given before, Given after) {
        Situation old = before.on(DAY);
        Situation now = after.on(DAY);
        Yardstick yardstick =
                new Yardstick(OWN, DAY, old.period().from(), now.period().from());
        return Impact.between(old.isms(), now.isms(), yardstick, List.of());
    }
}
