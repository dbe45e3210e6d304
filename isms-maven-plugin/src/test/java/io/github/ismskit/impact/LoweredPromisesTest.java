package io.github.ismskit.impact;

import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.document;
import static io.github.ismskit.fixture.Written.nonconformity;
import static io.github.ismskit.fixture.Written.objective;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.review;
import static io.github.ismskit.fixture.Written.risk;
import static io.github.ismskit.fixture.Written.supplier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Written;
import io.github.ismskit.impact.TwoStates.Case;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other records demand less, each beside the nearest difference that lowers nothing. */
final class LoweredPromisesTest {

    private static Case both(
            String name, Supplier<Written> record, String key, Object before, Object after, String... sentences) {
        return new Case(name, record.get().with(key, before), record.get().with(key, after), sentences);
    }

    static List<Case> promises() {
        Supplier<Written> nc = () -> nonconformity("NC-1");
        return List.of(
                both(
                        "put off",
                        nc,
                        "actions",
                        List.of(fix("2026-03-01")),
                        List.of(fix("2026-03-02")),
                        "NC-1 promises 'Fix' later than on 2026-03-01"),
                both("brought forward", nc, "actions", List.of(fix("2026-03-02")), List.of(fix("2026-03-01"))),
                both(
                        "taken away",
                        nc,
                        "actions",
                        List.of(fix("2026-03-01")),
                        List.of(),
                        "NC-1 no longer promises 'Fix'"),
                both(
                        "left to nobody",
                        nc,
                        "actions",
                        List.of(Map.of("action", "Fix", "due", "2026-03-01", "owner", "jane")),
                        List.of(fix("2026-03-01")),
                        "NC-1 has nobody for 'Fix' any more"),
                both(
                        "step of a risk put off",
                        () -> risk("R-1"),
                        "plan",
                        List.of(fix("2026-03-01")),
                        List.of(fix("2026-03-02")),
                        "R-1 promises 'Fix' later than on 2026-03-01"),
                both(
                        "decision put off",
                        () -> review("MR-1", "2026-05-01"),
                        "decisions",
                        List.of(decide("2026-03-01")),
                        List.of(decide("2026-03-02")),
                        "MR-1 promises 'Fix' later than on 2026-03-01"),
                both(
                        "effect checked later",
                        nc,
                        "effectiveness",
                        Map.of("due", "2026-08-01"),
                        Map.of("due", "2026-08-02"),
                        "NC-1 has a later check of its effect: 2026-08-01 became 2026-08-02"),
                both(
                        "effect checked earlier",
                        nc,
                        "effectiveness",
                        Map.of("due", "2026-08-02"),
                        Map.of("due", "2026-08-01")),
                both(
                        "answers for more",
                        nc,
                        "occurrences",
                        List.of(),
                        List.of(Map.of("activity", "ACT-1", "due", "2026-03-31")),
                        "NC-1 answers for occurrences that it did not answer for"));
    }

    static List<Case> reviews() {
        Supplier<Written> policy = () -> policy("POL-1");
        Supplier<Written> risk = () -> risk("R-1");
        return List.of(
                both(
                        "reviewed less often",
                        policy,
                        "review-interval",
                        "annual",
                        "P2Y",
                        "POL-1 is reviewed less often: annual became P2Y"),
                both("reviewed more often", policy, "review-interval", "P2Y", "annual"),
                new Case("as usual", policy("POL-1"), policy("POL-1").without("review-interval")),
                both(
                        "accepted longer",
                        risk,
                        "acceptance",
                        accepted("2026-12-31", 9),
                        accepted("2027-01-01", 9),
                        "R-1 has a later end of its acceptance: 2026-12-31 became 2027-01-01"),
                both(
                        "accepted higher",
                        risk,
                        "acceptance",
                        accepted("2026-12-31", 9),
                        accepted("2026-12-31", 10),
                        "R-1 is accepted up to 10, which was 9"),
                both("accepted lower", risk, "acceptance", accepted("2026-12-31", 10), accepted("2026-12-30", 9)),
                both(
                        "left out",
                        () -> control("A.8.13"),
                        "applicable",
                        true,
                        false,
                        "A.8.13 is not applicable any more"),
                both("taken in", () -> control("A.8.13"), "applicable", false, true),
                both(
                        "exclusion looked at later",
                        () -> control("A.8.13").with("applicable", false),
                        "exclusion",
                        excluded("2026-12-31"),
                        excluded("2027-01-01"),
                        "A.8.13 has a later look at its exclusion: 2026-12-31 became 2027-01-01"),
                both(
                        "supplier not reviewed",
                        () -> supplier("SUP-1"),
                        "tier",
                        "critical",
                        "standard",
                        "SUP-1 is in use and not reviewed any more"),
                both("supplier reviewed", () -> supplier("SUP-1"), "tier", "standard", "critical"),
                both("supplier of the past", () -> supplier("SUP-1"), "status", "active", "ended"));
    }

    static List<Case> documents() {
        Supplier<Written> policy = () -> policy("POL-1");
        return List.of(
                both("retired", policy, "status", "approved", "retired", "POL-1 is not in force any more"),
                both("approved", policy, "status", "draft", "approved"),
                both(
                        "document withdrawn",
                        () -> document("DOC-1"),
                        "status",
                        "approved",
                        "draft",
                        "DOC-1 is not in force any more"),
                both(
                        "readers less",
                        policy,
                        "audience",
                        List.of("staff", "suppliers"),
                        List.of("staff"),
                        "POL-1 no longer names reader suppliers"),
                both("readers more", policy, "audience", List.of("staff"), List.of("staff", "suppliers")),
                both(
                        "not acknowledged",
                        policy,
                        "acknowledgement",
                        Map.of("required", true),
                        Map.of("required", false),
                        "POL-1 need not be acknowledged any more"),
                both("acknowledged", policy, "acknowledgement", Map.of("required", false), Map.of("required", true)));
    }

    static List<Case> plans() {
        Supplier<Written> audit = () -> audit("AUD-1", "internal", "2026-07-01");
        Supplier<Written> objective = () -> objective("OBJ-1");
        return List.of(
                both(
                        "audit put off",
                        audit,
                        "planned",
                        "2026-07-01",
                        "2026-07-02",
                        "AUD-1 has a later planned day: 2026-07-01 became 2026-07-02"),
                both("audit brought forward", audit, "planned", "2026-07-02", "2026-07-01"),
                both(
                        "audit looks at less",
                        audit,
                        "scope",
                        Map.of("clauses", List.of("4", "5"), "controls", List.of("A.5")),
                        Map.of("clauses", List.of("5"), "controls", List.of("A.5")),
                        "AUD-1 no longer names clause 4"),
                both(
                        "review put off",
                        () -> review("MR-1", "2026-07-01"),
                        "planned",
                        "2026-07-01",
                        "2026-07-02",
                        "MR-1 has a later planned day: 2026-07-01 became 2026-07-02"),
                both("easier", objective, "target", "95", "94", "OBJ-1 is easier to reach: 95 became 94"),
                both("harder", objective, "target", "94", "95"),
                both(
                        "easier to stay below",
                        () -> objective("OBJ-1").with("direction", "at-most"),
                        "target",
                        "5",
                        "6",
                        "OBJ-1 is easier to reach: 5 became 6"),
                both("the other way", objective, "direction", "at-least", "at-most", "OBJ-1 is to move the other way"),
                both(
                        "measured less often",
                        objective,
                        "interval",
                        "quarterly",
                        "annual",
                        "OBJ-1 has a longer interval: quarterly became annual"),
                both("dropped", objective, "status", "active", "dropped", "OBJ-1 is not pursued any more"),
                both("achieved", objective, "status", "active", "achieved"));
    }

    @ParameterizedTest
    @MethodSource({"promises", "reviews", "documents", "plans"})
    void areToldAndNothingElseIs(Case each) {
        Impact impact = each.impact();
        assertThat(impact.changes()).hasSize(1);
        assertThat(impact.weakenings()).extracting(Weakening::sentence).isEqualTo(each.sentences());
    }

    private static Map<String, Object> fix(String due) {
        return Map.of("action", "Fix", "due", due);
    }

    private static Map<String, Object> decide(String due) {
        return Map.of("decision", "Fix", "due", due);
    }

    private static Map<String, Object> accepted(String expires, int score) {
        return Map.of("by", "boss", "date", "2026-01-20", "expires", expires, "score", score);
    }

    private static Map<String, Object> excluded(String reviewBy) {
        return Map.of("by", "boss", "date", "2026-01-20", "review-by", reviewBy);
    }
}
