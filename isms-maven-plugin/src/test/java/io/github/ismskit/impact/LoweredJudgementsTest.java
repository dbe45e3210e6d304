package io.github.ismskit.impact;

import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.change;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.incident;
import static io.github.ismskit.fixture.Written.nonconformity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Written;
import io.github.ismskit.impact.TwoStates.Case;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is judged more mildly than it was, so that less follows from it, each beside its nearest miss. */
final class LoweredJudgementsTest {

    private static Case both(
            String name, Supplier<Written> record, String key, Object before, Object after, String... sentences) {
        return new Case(name, record.get().with(key, before), record.get().with(key, after), sentences);
    }

    static List<Case> audits() {
        Supplier<Written> audit = () -> audit("AUD-1", "internal", "2026-07-01");
        return List.of(
                both(
                        "a finding less",
                        audit,
                        "findings",
                        List.of(found("F-1", "minor"), found("F-2", "major")),
                        List.of(found("F-1", "minor")),
                        "AUD-1 no longer tells its finding F-2"),
                both(
                        "a finding more",
                        audit,
                        "findings",
                        List.of(found("F-1", "minor")),
                        List.of(found("F-1", "minor"), found("F-2", "major"))),
                both(
                        "a milder finding",
                        audit,
                        "findings",
                        List.of(found("F-1", "minor")),
                        List.of(found("F-1", "observation")),
                        "AUD-1 judges F-1 more mildly: minor became observation"),
                both(
                        "a graver finding",
                        audit,
                        "findings",
                        List.of(found("F-1", "minor")),
                        List.of(found("F-1", "major"))),
                both(
                        "no audit of the certification body",
                        audit,
                        "kind",
                        "surveillance",
                        "supplier",
                        "AUD-1 is another kind of audit: surveillance became supplier"),
                both("another auditor", audit, "auditor", "jane", "omar"));
    }

    static List<Case> troubles() {
        Supplier<Written> nc = () -> nonconformity("NC-1");
        Supplier<Written> incident = () -> incident("INC-1", "2026-02-01");
        return List.of(
                both(
                        "milder",
                        nc,
                        "severity",
                        "minor",
                        "observation",
                        "NC-1 is judged more mildly: minor became observation"),
                both("graver", nc, "severity", "minor", "major"),
                both(
                        "came up later",
                        nc,
                        "detected",
                        "2026-02-01",
                        "2026-02-02",
                        "NC-1 has a later day on which it came up: 2026-02-01 became 2026-02-02"),
                both("came up earlier", nc, "detected", "2026-02-02", "2026-02-01"),
                both(
                        "milder incident",
                        incident,
                        "severity",
                        "high",
                        "medium",
                        "INC-1 is judged more mildly: high became medium"),
                both("graver incident", incident, "severity", "medium", "high"),
                both(
                        "incident noticed later",
                        incident,
                        "detected",
                        "2026-02-01",
                        "2026-02-02",
                        "INC-1 has a later day on which it was noticed: 2026-02-01 became 2026-02-02"),
                both("incident noticed earlier", incident, "detected", "2026-02-02", "2026-02-01"),
                both(
                        "touches the ISMS no more",
                        () -> change("CHG-1", "2026-05-01"),
                        "affects-isms",
                        "yes",
                        "no",
                        "CHG-1 is said not to touch the ISMS any more"),
                both("touches the ISMS", () -> change("CHG-1", "2026-05-01"), "affects-isms", "no", "yes"));
    }

    static List<Case> promisesOfOneName() {
        Supplier<Written> nc = () -> nonconformity("NC-1");
        return List.of(
                both(
                        "one of two of the same name is gone",
                        nc,
                        "actions",
                        List.of(fix("2026-03-01"), fix("2026-06-01")),
                        List.of(fix("2026-03-01")),
                        "NC-1 no longer promises 'Fix'"),
                both(
                        "two of the same name change places",
                        nc,
                        "actions",
                        List.of(fix("2026-06-01"), fix("2026-03-01")),
                        List.of(fix("2026-03-01"), fix("2026-06-01"))));
    }

    static List<Case> controls() {
        Supplier<Written> control = () -> control("A.8.13");
        return List.of(
                both(
                        "in place no more",
                        control,
                        "implementation",
                        "implemented",
                        "planned",
                        "A.8.13 is not in place any more: implemented became planned"),
                both("in place", control, "implementation", "planned", "implemented"),
                both("nearer to its place", control, "implementation", "not-started", "partial"),
                both(
                        "done once",
                        control,
                        "operation",
                        "recurring",
                        "design",
                        "A.8.13 need not be done again and again any more"),
                both("done again and again", control, "operation", "design", "recurring"));
    }

    @ParameterizedTest
    @MethodSource({"audits", "troubles", "promisesOfOneName", "controls"})
    void areToldAndNothingElseIs(Case each) {
        Impact impact = each.impact();
        assertThat(impact.changes()).hasSize(1);
        assertThat(impact.weakenings()).extracting(Weakening::sentence).isEqualTo(each.sentences());
    }

    private static Map<String, Object> found(String id, String grade) {
        return Map.of("id", id, "grade", grade, "summary", "Something");
    }

    private static Map<String, Object> fix(String due) {
        return Map.of("action", "Fix", "due", due);
    }
}
