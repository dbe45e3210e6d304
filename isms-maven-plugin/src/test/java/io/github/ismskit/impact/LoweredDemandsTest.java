package io.github.ismskit.impact;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.exception;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Written;
import io.github.ismskit.impact.TwoStates.Case;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What activities and exceptions demand less, each beside the nearest difference that lowers nothing. */
final class LoweredDemandsTest {

    private static Case act(String name, String key, Object before, Object after, String... sentences) {
        return new Case(
                name, activity("ACT-1").with(key, before), activity("ACT-1").with(key, after), sentences);
    }

    private static Case asks(String name, Map<String, Object> before, Map<String, Object> after, String... sentences) {
        return act(name, "evidence", before, after, sentences);
    }

    private static Case exc(String name, Map<String, Object> before, Map<String, Object> after, String... sentences) {
        Written old = exception("EXC-1", "evidence-is-fresh");
        Written now = exception("EXC-1", "evidence-is-fresh");
        before.forEach(old::with);
        after.forEach(now::with);
        return new Case(name, old, now, sentences);
    }

    static List<Case> activities() {
        return List.of(
                act("rarer", "cadence", "monthly", "P3M", "ACT-1 is due less often: monthly became P3M"),
                act("more often", "cadence", "monthly", "weekly"),
                act("the same in other words", "cadence", "P1M", "monthly"),
                act(
                        "later start",
                        "start",
                        "2026-01-31",
                        "2026-02-01",
                        "ACT-1 has a later start: 2026-01-31 became 2026-02-01"),
                act("earlier start", "start", "2026-01-31", "2026-01-30"),
                both(
                        "earlier start that puts off what is due next",
                        annual("2025-11-30"),
                        annual("2025-02-28"),
                        "ACT-1 is due later: 2026-11-30 became 2027-02-28"),
                both("earlier start that brings forward what is due next", annual("2025-11-30"), annual("2025-10-31")),
                both("earlier start of what is still to begin", annual("2028-11-30"), annual("2027-02-28")),
                act(
                        "later in the month",
                        "cadence",
                        "RRULE:FREQ=MONTHLY;BYMONTHDAY=5",
                        "RRULE:FREQ=MONTHLY;BYMONTHDAY=19",
                        "ACT-1 is due later: 2026-06-05 became 2026-06-19"),
                act(
                        "earlier in the month",
                        "cadence",
                        "RRULE:FREQ=MONTHLY;BYMONTHDAY=25",
                        "RRULE:FREQ=MONTHLY;BYMONTHDAY=15"),
                act("ends earlier", "end", "2027-12-31", "2027-12-30", "ACT-1 ends earlier"),
                act("ends later", "end", "2027-12-31", "2028-01-01"),
                new Case("ends", activity("ACT-1"), activity("ACT-1").with("end", "2026-12-31"), "ACT-1 ends earlier"),
                new Case("ends no more", activity("ACT-1").with("end", "2026-12-31"), activity("ACT-1")),
                act("longer grace", "grace", "P7D", "P8D", "ACT-1 has a longer grace: P7D became P8D"),
                act("shorter grace", "grace", "P8D", "P7D"),
                act("earlier window", "early", "P7D", "P8D", "ACT-1 may be done earlier: 7 days became 8"),
                act("later window", "early", "P8D", "P7D"),
                both(
                        "window as usual",
                        annual("2026-01-31").with("early", "P7D"),
                        annual("2026-01-31"),
                        "ACT-1 may be done earlier: 7 days became 121"),
                both(
                        "window later than usual",
                        annual("2026-01-31"),
                        annual("2026-01-31").with("early", "P7D")),
                new Case(
                        "suspended",
                        activity("ACT-1"),
                        activity("ACT-1").with("suspended", List.of(suspended("2026-07-31"))),
                        "ACT-1 is suspended for days on which it was not"),
                act(
                        "suspended no more",
                        "suspended",
                        List.of(suspended("2026-07-31"), suspended("2026-08-31")),
                        List.of(suspended("2026-07-31"))),
                act(
                        "suspended for a day less",
                        "suspended",
                        List.of(suspended("2026-07-30", "2026-07-31")),
                        List.of(suspended("2026-07-31"))),
                act(
                        "suspended for a day more",
                        "suspended",
                        List.of(suspended("2026-07-30", "2026-07-31")),
                        List.of(suspended("2026-07-30", "2026-08-01")),
                        "ACT-1 is suspended for days on which it was not"),
                new Case(
                        "no owner",
                        activity("ACT-1"),
                        activity("ACT-1").without("owner"),
                        "ACT-1 has no owner any more"),
                act("another owner", "owner", "jane", "omar"),
                act(
                        "a control less",
                        "controls",
                        List.of("A.8.13", "A.8.14"),
                        List.of("A.8.14"),
                        "ACT-1 no longer names control A.8.13"),
                act("a control more", "controls", List.of("A.8.14"), List.of("A.8.13", "A.8.14")),
                act("a clause less", "clauses", List.of("9.2"), List.of(), "ACT-1 no longer names clause 9.2"),
                act("another title", "title", "One", "Other"));
    }

    static List<Case> demands() {
        return List.of(
                asks(
                        "less evidence",
                        Map.of("minimum", 2),
                        Map.of("minimum", 1),
                        "ACT-1 asks for less evidence: 2 became 1"),
                asks("more evidence", Map.of("minimum", 1), Map.of("minimum", 2)),
                asks(
                        "a kind less",
                        Map.of("kinds", List.of("export", "list")),
                        Map.of("kinds", List.of("list")),
                        "ACT-1 no longer names evidence of kind export"),
                asks("a kind more", Map.of("kinds", List.of("list")), Map.of("kinds", List.of("list", "export"))),
                asks(
                        "older evidence",
                        Map.of("max-age", "P30D"),
                        Map.of("max-age", "P31D"),
                        "ACT-1 has a longer age of evidence: P30D became P31D"),
                asks(
                        "evidence of any age",
                        Map.of("max-age", "P30D"),
                        Map.of(),
                        "ACT-1 has a longer age of evidence: P30D became none"),
                asks("younger evidence", Map.of("max-age", "P31D"), Map.of("max-age", "P30D")),
                asks(
                        "two eyes",
                        Map.of("four-eyes", true),
                        Map.of("four-eyes", false),
                        "ACT-1 needs no second person any more"),
                asks("four eyes", Map.of("four-eyes", false), Map.of("four-eyes", true)));
    }

    static List<Case> exceptions() {
        return List.of(
                exc(
                        "lasts longer",
                        Map.of("expires", "2026-12-30"),
                        Map.of("expires", "2026-12-31"),
                        "EXC-1 has a later end: 2026-12-30 became 2026-12-31"),
                exc("lasts shorter", Map.of("expires", "2026-12-31"), Map.of("expires", "2026-12-30")),
                exc(
                        "covers another rule",
                        Map.of(),
                        Map.of("rule", "control-has-owner"),
                        "EXC-1 excepts from another rule: control-has-owner"),
                exc(
                        "covers all records",
                        Map.of("subject", "ACT-1"),
                        Map.of(),
                        "EXC-1 covers every record and not only ACT-1"),
                exc("covers one record", Map.of(), Map.of("subject", "ACT-1")),
                exc(
                        "covers another occurrence",
                        Map.of("occurrences", List.of(occurrence("2026-03-31"))),
                        Map.of("occurrences", List.of(occurrence("2026-04-30"))),
                        "EXC-1 covers occurrences that it did not cover"),
                exc(
                        "covers all occurrences",
                        Map.of("occurrences", List.of(occurrence("2026-03-31"))),
                        Map.of(),
                        "EXC-1 covers occurrences that it did not cover"),
                exc(
                        "covers an occurrence less",
                        Map.of("occurrences", List.of(occurrence("2026-03-31"), occurrence("2026-04-30"))),
                        Map.of("occurrences", List.of(occurrence("2026-04-30")))),
                exc(
                        "ended no more",
                        Map.of("ended", "2026-05-01"),
                        Map.of(),
                        "EXC-1 has a later day on which it was ended: 2026-05-01 became none"),
                exc("ended", Map.of(), Map.of("ended", "2026-05-01")),
                exc(
                        "approved earlier",
                        Map.of("approved", "2026-02-20"),
                        Map.of("approved", "2026-02-19"),
                        "EXC-1 covers days before its approval of 2026-02-20"),
                exc("approved later", Map.of("approved", "2026-02-19"), Map.of("approved", "2026-02-20")),
                exc(
                        "covers the record beside its occurrences",
                        Map.of("occurrences", List.of(occurrence("2026-03-31"))),
                        Map.of("occurrences", List.of(occurrence("2026-03-31")), "subject", "ACT-1"),
                        "EXC-1 covers ACT-1 and not only occurrences"));
    }

    @ParameterizedTest
    @MethodSource({"activities", "demands", "exceptions"})
    void areToldAndNothingElseIs(Case each) {
        Impact impact = each.impact();
        assertThat(impact.changes()).hasSize(1);
        assertThat(impact.weakenings()).extracting(Weakening::sentence).isEqualTo(each.sentences());
        assertThat(impact.unexplained()).hasSameSizeAs(impact.weakenings());
    }

    private static Map<String, Object> suspended(String day) {
        return suspended(day, day);
    }

    private static Map<String, Object> suspended(String from, String to) {
        return Map.of("from", from, "to", to, "reason", "Closed", "by", "boss");
    }

    private static Written annual(String start) {
        return activity("ACT-1").with("cadence", "annual").with("start", start);
    }

    private static Case both(String name, Written before, Written after, String... sentences) {
        return new Case(name, before, after, sentences);
    }

    private static Map<String, Object> occurrence(String due) {
        return Map.of("activity", "ACT-1", "due", due);
    }
}
