package io.github.ismskit.rule;

import static io.github.ismskit.fixture.TinyCatalogue.CATALOGUE;
import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.change;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.incident;
import static io.github.ismskit.fixture.Written.nonconformity;
import static io.github.ismskit.fixture.Written.objective;
import static io.github.ismskit.fixture.Written.review;
import static io.github.ismskit.fixture.Written.risk;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Known;
import io.github.ismskit.fixture.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Where the thresholds lie that are a number of days or months after something. */
final class Edges {

    private static final String CERTIFICATE = "certificate";
    private static final Map<String, Object> THREE_YEARS = Map.of("issued", "2025-04-01", "valid-until", "2028-03-31");

    private Edges() {}

    /** Each with the last good day by the usual threshold, another threshold, and the last good day by that one. */
    static Stream<Arguments> all() {
        return Stream.of(
                // 90 days before 2026-01-01, when the first window opens, is 2025-10-03; 60 days before is 2025-11-02
                edge("certificate-is-valid", "plan-days", "2025-10-03", 60, "2025-11-02", Edges::certified),
                // 24 months after 2025-04-01, and 26
                edge("internal-audit-covers-isms", "heavy-months", "2027-04-01", 26, "2027-06-01", Edges::heavy),
                // 6 months before 2028-03-31 is 2027-09-30, 3 months before is 2027-12-31
                edge(
                        "internal-audit-covers-isms",
                        "months-before-end",
                        "2027-09-30",
                        3,
                        "2027-12-31",
                        () -> programme()),
                // performed on 2026-01-31, and not in git yet
                edge("evidence-was-recorded-promptly", "days", "2026-03-02", 10, "2026-02-10", Edges::unrecorded),
                // the audit was held on 2026-03-01
                edge("audit-is-held-as-planned", "report-days", "2026-03-31", 45, "2026-04-15", Edges::held),
                // the last review was held on 2026-01-20
                edge("management-review-is-held", "months", "2027-01-20", 6, "2026-07-20", Edges::reviewed),
                // detected on 2026-02-01
                edge(
                        "nonconformity-is-handled-on-time",
                        "analysis-days",
                        "2026-03-03",
                        14,
                        "2026-02-15",
                        () -> Given.isms(nonconformity("NC-1").with("root-cause", "By hand"))),
                // the last action was done on 2026-02-20
                edge(
                        "nonconformity-is-handled-on-time",
                        "effect-days",
                        "2026-05-21",
                        120,
                        "2026-06-20",
                        () -> Given.isms(handled())),
                edge(
                        "nonconformity-log-is-alive",
                        "months",
                        "2027-02-01",
                        6,
                        "2026-08-01",
                        () -> Given.isms(nonconformity("NC-1"))),
                // measured on 2026-03-28, again by 2026-06-28
                edge("objective-is-measured", "grace-days", "2026-07-12", 7, "2026-07-05", Edges::measured),
                edge(
                        "change-impact-is-assessed",
                        "days",
                        "2026-05-31",
                        14,
                        "2026-05-15",
                        () -> Given.isms(change("CHG-1", "2026-05-01").with("affects-isms", "yes"))),
                // detected on 2026-03-01, resolved on 2026-03-02
                edge(
                        "incident-is-learned-from",
                        "lesson-days",
                        "2026-04-01",
                        14,
                        "2026-03-16",
                        () -> Given.isms(incident("INC-1", "2026-03-01")
                                .with("severity", "medium")
                                .with("resolved", "2026-03-02"))),
                edge(
                        "incident-is-learned-from",
                        "nonconformity-days",
                        "2026-03-31",
                        14,
                        "2026-03-15",
                        () -> Given.isms(incident("INC-1", "2026-03-01").with("severity", "high"))),
                edge(
                        "incident-is-learned-from",
                        "open-days",
                        "2026-05-30",
                        30,
                        "2026-03-31",
                        () -> Given.isms(incident("INC-1", "2026-03-01"))));
    }

    private static Given certified() {
        return Given.isms().organisation(CERTIFICATE, THREE_YEARS);
    }

    /** Two of three subjects are covered, and the third is planned, so that nothing but the edge is found. */
    private static Given programme(Written... more) {
        return Given.isms(control("A.8.13"), control("A.5.18"))
                .and(
                        audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("scope", Map.of("clauses", List.of("9"), "controls", List.of("A.5.18"))),
                        audit("IA-2", "internal", "2028-02-01")
                                .with("scope", Map.of("clauses", List.of(), "controls", List.of("A.8.13"))))
                .and(more)
                .organisation(CERTIFICATE, THREE_YEARS)
                .catalogue(CATALOGUE);
    }

    private static Given heavy() {
        return programme(risk("R-1"));
    }

    private static Given unrecorded() {
        return Given.isms(activity("ACT-1"), evidence("EV-1", "ACT-1", "2026-01-31"))
                .history(Known.since("2026-01-01").history());
    }

    private static Given held() {
        return Given.isms(audit("IA-1", "internal", "2026-03-01")
                .with("performed", "2026-03-01")
                .with("status", "performed"));
    }

    private static Given reviewed() {
        return Given.isms(review("MR-1", "2026-01-20").with("held", "2026-01-20"));
    }

    private static Written handled() {
        return nonconformity("NC-1")
                .with("root-cause", "By hand")
                .with("actions", List.of(Map.of("action", "Act", "due", "2026-02-20", "done", "2026-02-20")));
    }

    private static Given measured() {
        return Given.isms(
                objective("OBJ-1").with("measurements", List.of(Map.of("date", "2026-03-28", "value", "96"))));
    }

    private static Arguments edge(
            String rule, String key, String usual, int other, String moved, Supplier<Given> isms) {
        return Arguments.of(rule, key, LocalDate.parse(usual), other, LocalDate.parse(moved), isms);
    }
}
