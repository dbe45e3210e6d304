package io.github.ismskit.rule;

import static io.github.ismskit.fixture.TinyCatalogue.CATALOGUE;
import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.change;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.incident;
import static io.github.ismskit.fixture.Written.nonconformity;
import static io.github.ismskit.fixture.Written.objective;
import static io.github.ismskit.fixture.Written.review;
import static io.github.ismskit.fixture.Written.risk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every threshold of the book, at its edge: on the last good day nothing is found, on the day after something is. */
final class ThresholdsTest {

    private static final String CERTIFICATE = "certificate";
    private static final Map<String, Object> THREE_YEARS = Map.of("issued", "2025-04-01", "valid-until", "2028-03-31");

    /** Each with the last good day by the usual threshold, another threshold, and the last good day by that one. */
    static Stream<Arguments> edges() {
        return Stream.of(
                // 90 days before 2026-01-01, when the first window opens, is 2025-10-03; 60 days before is 2025-11-02
                edge("certificate-is-valid", "plan-days", "2025-10-03", 60, "2025-11-02", ThresholdsTest::certified),
                // 24 months after 2025-04-01, and 26
                edge(
                        "internal-audit-covers-isms",
                        "heavy-months",
                        "2027-04-01",
                        26,
                        "2027-06-01",
                        ThresholdsTest::heavy),
                // 6 months before 2028-03-31 is 2027-09-30, 3 months before is 2027-12-31
                edge(
                        "internal-audit-covers-isms",
                        "months-before-end",
                        "2027-09-30",
                        3,
                        "2027-12-31",
                        () -> programme()),
                // the audit was held on 2026-03-01
                edge("audit-is-held-as-planned", "report-days", "2026-03-31", 45, "2026-04-15", ThresholdsTest::held),
                // the last review was held on 2026-01-20
                edge("management-review-is-held", "months", "2027-01-20", 6, "2026-07-20", ThresholdsTest::reviewed),
                // detected on 2026-02-01
                edge(
                        "nonconformity-is-handled-on-time",
                        "analysis-days",
                        "2026-03-03",
                        14,
                        "2026-02-15",
                        () -> Given.isms(nonconformity("NC-1")
                                .with("actions", List.of(Map.of("action", "Act", "due", "2027-12-31"))))),
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
                edge("objective-is-measured", "grace-days", "2026-07-12", 7, "2026-07-05", ThresholdsTest::measured),
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

    @ParameterizedTest
    @MethodSource("edges")
    void liesWhereTheRuleSays(
            String rule, String key, LocalDate usual, int other, LocalDate moved, Supplier<Given> isms) {
        assertThat(isms.get().findings(rule(rule), usual)).isEmpty();
        assertThat(isms.get().findings(rule(rule), usual.plusDays(1))).hasSize(1);
        Map<String, Object> changed = Map.of(rule, Map.of(key, other));
        assertThat(isms.get().organisation("rules", changed).findings(rule(rule), moved))
                .isEmpty();
        assertThat(isms.get().organisation("rules", changed).findings(rule(rule), moved.plusDays(1)))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("promises")
    void lastsForTwoExtensionsUnlessItIsChanged(String rule, String key, Written record) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        assertThat(Given.isms(record.with(key, promises(2))).findings(rule(rule), day))
                .isEmpty();
        assertThat(Given.isms(record.with(key, promises(3))).findings(rule(rule), day))
                .hasSize(1);
        Map<String, Object> changed = Map.of(rule, Map.of("extensions", 2));
        assertThat(Given.isms(record.with(key, promises(2)))
                        .organisation("rules", changed)
                        .findings(rule(rule), day))
                .hasSize(1);
    }

    static Stream<Arguments> promises() {
        return Stream.of(
                Arguments.of("risk-plan-is-on-time", "plan", risk("R-1")),
                Arguments.of("review-decision-is-on-time", "decisions", review("MR-1", "2026-12-01")),
                Arguments.of("nonconformity-is-handled-on-time", "actions", nonconformity("NC-1")));
    }

    /** Closed on 2026-03-01; a cause that comes back on the very day a year later has come back, on the day after not. */
    @Test
    void comparesCausesForAYearAfterTheEndUnlessItIsChanged() {
        Rule rule = rule("nonconformity-does-not-recur");
        LocalDate day = LocalDate.of(2027, 11, 20);
        assertThat(again("2027-03-01").findings(rule, day)).hasSize(1);
        assertThat(again("2027-03-02").findings(rule, day)).isEmpty();
        Map<String, Object> changed = Map.of(rule.id(), Map.of("months", 6));
        assertThat(again("2026-09-01").organisation("rules", changed).findings(rule, day))
                .hasSize(1);
        assertThat(again("2026-09-02").organisation("rules", changed).findings(rule, day))
                .isEmpty();
    }

    /** A year is 365 days by the cadence's own count. */
    @Test
    void aDutyThatComesBackAfterAYearIsOftenEnoughUnlessItIsChanged() {
        Rule rule = rule("recurring-duty-is-scheduled");
        LocalDate day = LocalDate.of(2026, 2, 10);
        assertThat(yearly().findings(rule, day)).isEmpty();
        Map<String, Object> same = Map.of(rule.id(), Map.of("days", 365));
        assertThat(yearly().organisation("rules", same).findings(rule, day)).isEmpty();
        Map<String, Object> changed = Map.of(rule.id(), Map.of("days", 364));
        assertThat(yearly().organisation("rules", changed).findings(rule, day)).hasSize(1);
    }

    private static Given yearly() {
        return Given.isms(
                        activity("ACT-1").with("cadence", "annual").with("controls", List.of("A.5.18")),
                        activity("ACT-2").with("clauses", List.of("9.2")),
                        activity("ACT-3").with("tags", List.of("certification-body-audit")))
                .catalogue(CATALOGUE);
    }

    @Test
    void isTriedForEveryRuleThatHasOne() {
        Set<String> tried = Stream.of(
                        edges().map(each -> each.get()[0] + " " + each.get()[1]),
                        promises().map(each -> each.get()[0] + " extensions"),
                        Stream.of("nonconformity-does-not-recur months", "recurring-duty-is-scheduled days"))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = StandardRules.all().stream()
                .flatMap(rule -> rule.settings().stream().map(setting -> rule.id() + " " + setting.key()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).isNotEmpty();
        assertThat(tried).isEqualTo(all);
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

    private static Given again(String detected) {
        return Given.isms(
                nonconformity("NC-1")
                        .with("root-cause", "By hand")
                        .with("status", "closed")
                        .with("closed", "2026-03-01"),
                nonconformity("NC-2").with("root-cause", "by hand").with("detected", detected));
    }

    private static List<Object> promises(int extensions) {
        Map<String, Object> moved =
                Map.of("from", "2026-11-01", "to", "2026-12-01", "by", "jane", "reason", "It comes later");
        return List.of(Map.of(
                "action",
                "Act",
                "decision",
                "Act",
                "due",
                "2026-12-01",
                "extended",
                Collections.nCopies(extensions, moved)));
    }

    private static Arguments edge(
            String rule, String key, String usual, int other, String moved, Supplier<Given> isms) {
        return Arguments.of(rule, key, LocalDate.parse(usual), other, LocalDate.parse(moved), isms);
    }

    private static Rule rule(String id) {
        Optional<Rule> found = StandardRules.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        return found.orElseThrow();
    }
}
