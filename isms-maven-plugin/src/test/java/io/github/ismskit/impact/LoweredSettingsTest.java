package io.github.ismskit.impact;

import static io.github.ismskit.impact.TwoStates.between;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.catalogue.Duty;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Settings of {@code isms.yaml} and catalogues that ask for less, on 1 June 2026, each beside its nearest miss. */
final class LoweredSettingsTest {

    @Test
    void aPeriodThatBeginsLaterLeavesOutWhatWasMissedBefore() {
        Given early = period("2026-01-01", "2026-12-31");
        Given late = period("2026-01-02", "2026-12-31");
        assertThat(told(early, late)).containsExactly("the current period begins later: 2026-01-01 became 2026-01-02");
        assertThat(told(late, early)).isEmpty();
        assertThat(told(early, period("2026-01-01", "2027-12-31"))).isEmpty();
    }

    @Test
    void aPeriodThatIsNewIsHeldAgainstTheUsualOne() {
        assertThat(told(started("2026-02-28"), started("2026-02-28").organisation("periods", from("2026-05-01"))))
                .containsExactly("the current period begins later: 2026-02-28 became 2026-05-01");
        assertThat(told(started("2026-02-28"), started("2026-02-28").organisation("periods", from("2026-01-01"))))
                .isEmpty();
    }

    @Test
    void anAuditThatWasHeldBeginsAPeriodOfItsOwn() {
        Written audit = Written.audit("AUD-1", "surveillance", "2026-05-20");
        Written held = Written.audit("AUD-1", "surveillance", "2026-05-20")
                .with("status", "performed")
                .with("performed", "2026-05-20");
        assertThat(told(Given.isms(audit), Given.isms(held))).isEmpty();
    }

    @Test
    void anotherFirstFrameworkDecidesWhatIsApplicable() {
        Given before = Given.isms().organisation("frameworks", List.of("test", "other"));
        Given turned = Given.isms().organisation("frameworks", List.of("other", "test"));
        assertThat(told(before, turned))
                .containsExactly("the statement of applicability decides on another framework: test became other");
        assertThat(told(before, Given.isms().organisation("frameworks", List.of("test", "more", "other"))))
                .isEmpty();
    }

    @Test
    void aCertificateIsNotMadeLongerOrTakenAway() {
        Given before = certified("2025-04-01", "2028-03-31");
        assertThat(told(before, certified("2025-04-01", "2028-04-01")))
                .containsExactly("the certificate is valid for longer: 2028-03-31 became 2028-04-01");
        assertThat(told(before, period("2026-01-01", "2026-12-31")))
                .containsExactly("there is no certificate any more, and nothing that it asks for");
        assertThat(told(before, certified("2025-04-01", "2028-03-30"))).isEmpty();
        assertThat(told(before, certified("2028-04-01", "2031-03-31"))).isEmpty();
        assertThat(told(period("2026-01-01", "2026-12-31"), before)).isEmpty();
    }

    @Test
    void theCertificationBodyDoesNotGetMoreTime() {
        Given wide = windows("surveillance-after", "P2M");
        Given narrow = windows("surveillance-after", "P1M");
        assertThat(told(narrow, wide))
                .containsExactly("the window of a surveillance audit closes later: P1M became P2M");
        assertThat(told(wide, narrow)).isEmpty();
    }

    @Test
    void daysThatEndLaterAreTold() {
        Given berlin = Given.isms().organisation("time-zone", "Europe/Berlin");
        Given honolulu = Given.isms().organisation("time-zone", "Pacific/Honolulu");
        assertThat(told(berlin, honolulu)).containsExactly("days end later: Europe/Berlin became Pacific/Honolulu");
        assertThat(told(honolulu, berlin)).isEmpty();
    }

    @Test
    void aCatalogueThatAsksForLessIsTold() {
        Given more = Given.isms().catalogue(catalogue(List.of("X.1", "X.2"), List.of("4", "5"), List.of("review")));
        Given less = Given.isms().catalogue(catalogue(List.of("X.1"), List.of("4"), List.of()));
        assertThat(told(more, less))
                .containsExactly(
                        "catalogue own no longer names clause 5",
                        "catalogue own no longer names control X.2",
                        "catalogue own no longer names duty review");
        assertThat(told(less, more)).isEmpty();
    }

    private static List<String> told(Given before, Given after) {
        return between(before, after).weakenings().stream()
                .map(Weakening::sentence)
                .toList();
    }

    private static Given period(String from, String to) {
        return Given.isms().organisation("periods", Map.of("current", Map.of("from", from, "to", to)));
    }

    private static Map<String, Object> from(String day) {
        return Map.of("current", Map.of("from", day, "to", "2026-12-31"));
    }

    private static Given started(String day) {
        return Given.isms(Written.activity("ACT-1").with("start", day));
    }

    private static Given certified(String issued, String validUntil) {
        return period("2026-01-01", "2026-12-31")
                .organisation("certificate", Map.of("issued", issued, "valid-until", validUntil));
    }

    private static Given windows(String key, String span) {
        return Given.isms().organisation("certificate", Map.of("windows", Map.of(key, span)));
    }

    private static Catalogue catalogue(List<String> controls, List<String> clauses, List<String> duties) {
        return new Catalogue(
                "own",
                "Own",
                List.of(),
                controls.stream()
                        .map(id -> new CatalogueControl(id, "Title", "theme", List.of()))
                        .toList(),
                clauses.stream().map(LoweredSettingsTest::clause).toList(),
                duties.stream()
                        .map(id -> new Duty(id, "Title", List.of(), List.of(), Optional.empty()))
                        .toList());
    }

    private static Clause clause(String number) {
        return new Clause(number, "Title", false, List.of(), Optional.empty(), Optional.empty());
    }
}
