package io.github.ismskit.impact;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.model.Isms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An ISMS before and after a change, as tests write it. */
final class TwoStates {

    private static final Map<String, Severity> OWN = Map.of("evidence-is-fresh", Severity.ERROR);

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
        return Impact.between(isms(before), isms(after), OWN);
    }

    private static Isms isms(Given given) {
        return given.on(LocalDate.of(2026, 6, 1)).isms();
    }
}
