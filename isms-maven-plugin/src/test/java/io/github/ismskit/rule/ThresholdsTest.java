package io.github.ismskit.rule;

import static io.github.ismskit.fixture.TinyCatalogue.CATALOGUE;
import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.nonconformity;
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

    /** Those that count from the landing in git instead of towards the day that is judged. */
    private static final Set<String> BESIDE_THEIR_RULES = Set.of(
            "evidence-is-kept days",
            "evidence-is-steady days",
            "evidence-is-steady one-in",
            "evidence-is-steady records",
            "evidence-is-unaltered days");

    @ParameterizedTest
    @MethodSource("io.github.ismskit.rule.Edges#all")
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

    /** From 2026-11-20 to 2027-11-21 there are 366 days. */
    @Test
    void letsADutyComeBackAfterAYearUnlessItIsChanged() {
        Rule rule = rule("recurring-duty-is-scheduled");
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(serving("P366D", "2027-11-21").findings(rule, day)).isEmpty();
        assertThat(serving("P367D", "2026-11-20").findings(rule, day)).hasSize(1);
        assertThat(serving("annual", "2027-11-22").findings(rule, day)).hasSize(1);
        Map<String, Object> changed = Map.of(rule.id(), Map.of("days", 31));
        assertThat(serving("P31D", "2026-12-21").organisation("rules", changed).findings(rule, day))
                .isEmpty();
        assertThat(serving("P32D", "2026-11-20").organisation("rules", changed).findings(rule, day))
                .hasSize(1);
        assertThat(serving("P31D", "2026-12-22").organisation("rules", changed).findings(rule, day))
                .hasSize(1);
    }

    @Test
    void isTriedForEveryRuleThatHasOne() {
        Set<String> tried = Stream.of(
                        Edges.all().map(each -> each.get()[0] + " " + each.get()[1]),
                        promises().map(each -> each.get()[0] + " extensions"),
                        Stream.of("nonconformity-does-not-recur months", "recurring-duty-is-scheduled days"),
                        BESIDE_THEIR_RULES.stream())
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = StandardRules.all().stream()
                .flatMap(rule -> rule.settings().stream().map(setting -> rule.id() + " " + setting.key()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).isNotEmpty();
        assertThat(tried).isEqualTo(all);
    }

    private static Given again(String detected) {
        return Given.isms(
                nonconformity("NC-1")
                        .with("root-cause", "By hand")
                        .with("status", "closed")
                        .with("closed", "2026-03-01"),
                nonconformity("NC-2").with("root-cause", "by hand").with("detected", detected));
    }

    /** One activity for the duty that is tried; the other duties are served. */
    private static Given serving(String cadence, String start) {
        return Given.isms(
                        activity("ACT-1")
                                .with("controls", List.of("A.5.18"))
                                .with("cadence", cadence)
                                .with("start", start),
                        activity("ACT-2")
                                .with("controls", List.of())
                                .with("clauses", List.of("9.2"))
                                .with("tags", List.of("certification-body-audit")))
                .catalogue(CATALOGUE);
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

    private static Rule rule(String id) {
        Optional<Rule> found = StandardRules.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        return found.orElseThrow();
    }
}
