package io.github.ismskit.rule.content;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.asset;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.change;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.document;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.exception;
import static io.github.ismskit.fixture.Written.incident;
import static io.github.ismskit.fixture.Written.nonconformity;
import static io.github.ismskit.fixture.Written.objective;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.review;
import static io.github.ismskit.fixture.Written.risk;
import static io.github.ismskit.fixture.Written.supplier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.model.Entry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every key of every type that names somebody is looked at by {@link OwnerIsActive}. */
final class OwnerOfEveryTypeTest {

    @ParameterizedTest
    @MethodSource("records")
    void looksAtEverybodyWhomARecordNames(String key, Written record) {
        assertThat(Given.isms(activity("ACT-1"), record).findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .as(key)
                .hasSize(1)
                .allMatch(finding -> finding.contains("ghost"));
    }

    @Test
    void looksAtTranslators() {
        Written original = policy("POL-1");
        Written translation =
                original.translation("de").with("translates", "1.0").with("translator", "ghost");
        assertThat(Given.isms(original, translation).findings(new OwnerIsActive(), LocalDate.of(2026, 11, 20)))
                .singleElement()
                .asString()
                .contains("policies/pol-1.de.md:4:10: [owner-is-active] 'ghost' is not in people.yaml");
    }

    @Test
    void aTranslatorMayHaveLeftSince() {
        Written original = policy("POL-1");
        Written translation =
                original.translation("de").with("translates", "1.0").with("translator", "leaver");
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(Given.isms(original, translation).findings(new OwnerIsActive(), day))
                .isEmpty();
        assertThat(Given.isms(original, translation.with("translated", "2026-04-01"))
                        .findings(new OwnerIsActive(), day))
                .singleElement()
                .asString()
                .contains("translator leaver had left on 2026-03-31, before 2026-04-01");
    }

    /** Each names nobody else than jane, boss and ghost, who is not in people.yaml. */
    private static Stream<Arguments> records() {
        Map<String, Object> reviewed = Map.of("date", "2026-02-01", "by", "ghost", "outcome", "no-change");
        Map<String, Object> action = Map.of("action", "Act", "owner", "ghost", "due", "2026-06-01");
        Map<String, Object> decision = Map.of("decision", "Act", "owner", "ghost", "due", "2026-06-01");
        Map<String, Object> moved = Map.of(
                "action",
                "Act",
                "due",
                "2026-06-01",
                "extended",
                List.of(Map.of("from", "2026-05-01", "to", "2026-06-01", "by", "ghost", "reason", "Late")));
        Map<String, Object> edition = Map.of("version", "1.0", "date", "2026-01-15", "by", "ghost");
        return Stream.of(
                named("activity owner", activity("ACT-2").with("owner", "ghost")),
                named("activity deputy", activity("ACT-2").with("deputy", "ghost")),
                named("activity suspended by", activity("ACT-2").with("suspended", List.of(suspended("ghost")))),
                named("asset owner", asset("AS-1").with("owner", "ghost")),
                named("asset review", asset("AS-1").with("reviews", List.of(reviewed))),
                named("audit owner", audit("IA-1", "internal", "2026-09-01").with("owner", "ghost")),
                named("auditor", audit("IA-1", "internal", "2026-09-01").with("auditor", "ghost")),
                named("change owner", change("CHG-1", "2026-02-01").with("owner", "ghost")),
                named("change impact", change("CHG-1", "2026-02-01").with("impact", Map.of("risks", seen("ghost")))),
                named("control owner", control("A.5.1").with("owner", "ghost")),
                named("control exclusion", control("A.5.1").with("exclusion", decided("ghost"))),
                named("control review", control("A.5.1").with("reviews", List.of(reviewed))),
                named("document owner", document("DOC-1").with("owner", "ghost")),
                named("document approver", document("DOC-1").with("approver", "ghost")),
                named("document edition", document("DOC-1").with("history", List.of(edition))),
                named("document review", document("DOC-1").with("reviews", List.of(reviewed))),
                named(
                        "evidence performer",
                        evidence("EV-1", "ACT-1", "2026-01-30").with("performed-by", "ghost")),
                named(
                        "evidence verifier",
                        evidence("EV-1", "ACT-1", "2026-01-30").with("verified-by", "ghost")),
                named("exception owner", exception("EXC-1", "link-resolves").with("owner", "ghost")),
                named("exception approver", exception("EXC-1", "link-resolves").with("approved-by", "ghost")),
                named("incident owner", incident("INC-1", "2026-02-01").with("owner", "ghost")),
                named("nonconformity owner", nonconformity("NC-1").with("owner", "ghost")),
                named("corrective action", nonconformity("NC-1").with("actions", List.of(action))),
                named("moved corrective action", nonconformity("NC-1").with("actions", List.of(moved))),
                named("check of effect", nonconformity("NC-1").with("effectiveness", Map.of("by", "ghost"))),
                named("objective owner", objective("OBJ-1").with("owner", "ghost")),
                named("measurement", objective("OBJ-1").with("measurements", List.of(measured("ghost")))),
                named("policy owner", policy("POL-1").with("owner", "ghost")),
                named("policy approver", policy("POL-1").with("approver", "ghost")),
                named("policy edition", policy("POL-1").with("history", List.of(edition))),
                named("policy review", policy("POL-1").with("reviews", List.of(reviewed))),
                named("review owner", review("MR-1", "2026-12-01").with("owner", "ghost")),
                named("chair", review("MR-1", "2026-12-01").with("chair", "ghost")),
                named("attendee", review("MR-1", "2026-12-01").with("attendees", List.of("jane", "ghost"))),
                named("decision", review("MR-1", "2026-12-01").with("decisions", List.of(decision))),
                named("risk owner", risk("R-1").with("owner", "ghost")),
                named("risk acceptance", risk("R-1").with("acceptance", accepted("ghost"))),
                named("treatment step", risk("R-1").with("plan", List.of(action))),
                named("moved treatment step", risk("R-1").with("plan", List.of(moved))),
                named("risk review", risk("R-1").with("reviews", List.of(reviewed))),
                named("supplier owner", supplier("SUP-1").with("owner", "ghost")),
                named("supplier review", supplier("SUP-1").with("reviews", List.of(reviewed))));
    }

    private static Arguments named(String key, Written record) {
        return Arguments.of(key, record);
    }

    private static Map<String, Object> suspended(String by) {
        return Map.of("from", "2026-05-01", "to", "2026-05-31", "reason", "Move", "by", by);
    }

    private static Map<String, Object> seen(String by) {
        return Map.of("reviewed", "2026-02-02", "by", by);
    }

    private static Map<String, Object> measured(String by) {
        return Map.of("date", "2026-03-31", "value", "96", "by", by);
    }

    private static Map<String, Object> accepted(String by) {
        return Map.of("by", by, "date", "2026-02-01", "expires", "2027-01-31", "score", 4, "rationale", "Small");
    }

    @Test
    void knowsEveryTypeOfRecord() {
        Set<String> types = records()
                .map(each -> ((Written) each.get()[1]).document().type().key())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = kinds(Entry.class).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(types).hasSameSizeAs(all);
    }

    /** Interfaces between a record and all records have no records of their own. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(each -> kinds(each))
                : Stream.of(type);
    }

    private static Map<String, Object> decided(String by) {
        return Map.of("by", by, "date", "2026-02-01", "review-by", "2027-02-01");
    }
}
