package io.github.ismskit.impact;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.asset;
import static io.github.ismskit.fixture.Written.change;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.document;
import static io.github.ismskit.fixture.Written.evidence;
import static io.github.ismskit.fixture.Written.policy;
import static io.github.ismskit.fixture.Written.risk;
import static io.github.ismskit.fixture.Written.supplier;
import static io.github.ismskit.impact.TwoStates.between;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.Theme;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TouchedPartsTest {

    private static final Object REVIEWED = List.of(Map.of("date", "2026-05-01", "by", "jane", "changed", true));

    @Test
    void aRiskIsLookedAtWhereItSaysSo() {
        Written scored = risk("R-1").with("residual", Map.of("likelihood", 3, "impact", 2));
        assertThat(open(risk("R-1"), scored)).containsExactly(Area.RISKS);
        assertThat(open(risk("R-1"), scored.with("reviews", REVIEWED))).isEmpty();
    }

    @Test
    void aRiskIsLookedAtOnTheDayOnWhichItIsFound() {
        Impact found = between(Given.isms(), Given.isms(risk("R-1")));
        assertThat(found.touches()).extracting(Touch::area).containsExactly(Area.RISKS, Area.SOA);
        assertThat(found.open()).extracting(Touch::area).containsExactly(Area.SOA);
        Written control = control("A.8.13").with("last-reviewed", "2026-05-01");
        assertThat(open(List.of(control("A.8.13")), List.of(risk("R-1"), control)))
                .isEmpty();
        Written other = control("A.8.14").with("last-reviewed", "2026-05-01");
        assertThat(open(List.of(control("A.8.14")), List.of(risk("R-1"), other)))
                .containsExactly(Area.SOA);
    }

    @Test
    void aControlIsLookedAtWhereItSaysSoAndItsRisksWhereOneThatNamesItDoes() {
        Written planned = control("A.8.13").with("implementation", "planned");
        List<Written> before = List.of(control("A.8.13"), risk("R-1"));
        assertThat(open(before, List.of(planned, risk("R-1")))).containsExactly(Area.RISKS, Area.SOA);
        planned.with("last-reviewed", "2026-05-01");
        assertThat(open(before, List.of(planned, risk("R-1")))).containsExactly(Area.RISKS);
        assertThat(open(before, List.of(planned, risk("R-1").with("reviews", REVIEWED))))
                .isEmpty();
    }

    @Test
    void leavingAControlOutIsADecisionOnTheStatementOfApplicability() {
        Written out = control("A.8.13").with("applicable", false);
        assertThat(open(control("A.8.13"), out)).containsExactly(Area.RISKS, Area.SOA);
        assertThat(open(control("A.8.13"), out.with("exclusion", Map.of("by", "boss", "date", "2026-05-01"))))
                .containsExactly(Area.RISKS);
    }

    @Test
    void aSupplierIsLookedAtWhereItSaysSo() {
        Written other = supplier("SUP-1").with("services", "Backups");
        assertThat(open(supplier("SUP-1"), other)).containsExactly(Area.SUPPLIERS);
        assertThat(open(supplier("SUP-1"), other.with("last-reviewed", "2026-05-01")))
                .isEmpty();
        assertThat(open(supplier("SUP-1"), supplier("SUP-1").with("tier", "important")))
                .containsExactly(Area.RISKS, Area.SUPPLIERS);
    }

    @Test
    void thePolicyIsLookedAtWhereItIsApprovedAgain() {
        Written other = policy("POL-1").saying("What everybody does now.");
        assertThat(open(policy("POL-1"), other)).containsExactly(Area.POLICIES);
        assertThat(open(policy("POL-1"), other.with("approved", "2026-01-15"))).containsExactly(Area.POLICIES);
        assertThat(open(policy("POL-1"), other.with("approved", "2026-05-01"))).isEmpty();
    }

    @Test
    void theScopeIsLookedAtWhereItsDocumentIs() {
        Written before = document("DOC-SCOPE").with("approved", "2026-01-15");
        Written after = document("DOC-SCOPE").with("approved", "2026-01-15").saying("Everything else.");
        assertThat(scoped(before, after).open()).extracting(Touch::area).containsExactly(Area.SCOPE);
        after.with("approved", "2026-05-01");
        assertThat(scoped(before, after).open()).isEmpty();
        Impact site = between(scope(before), scope(before).and(asset("AST-1")));
        assertThat(site.open()).extracting(Touch::area).containsExactly(Area.SCOPE, Area.RISKS);
        assertThat(site.open())
                .extracting(Touch::missing)
                .first()
                .isEqualTo("a review of DOC-SCOPE, or a change record that answers 'impact.scope'");
    }

    @Test
    void peopleAreTrainedWhereEvidenceSaysSo() {
        Written before = policy("POL-1").with("audience", List.of("staff")).with("approved", "2026-01-15");
        Written after = policy("POL-1")
                .with("audience", List.of("staff"))
                .with("approved", "2026-05-01")
                .saying("What everybody does now.");
        Written training = activity("ACT-AWARE").with("controls", List.of("A.6.3"));
        Written backup = activity("ACT-BACKUP").with("controls", List.of("A.8.13"));
        List<Written> old = List.of(before, training, backup);
        assertThat(open(old, List.of(after, training, backup))).containsExactly(Area.TRAINING);
        Written other = evidence("EV-1", "ACT-BACKUP", "2026-05-01");
        assertThat(open(old, List.of(after, training, backup, other))).containsExactly(Area.TRAINING);
        Written trained = evidence("EV-1", "ACT-AWARE", "2026-05-01");
        assertThat(open(old, List.of(after, training, backup, trained))).isEmpty();
    }

    @Test
    void readersAreAskedWhereTheCampaignHasEvidence() {
        Written before = policy("POL-1").with("acknowledgement", asks()).with("approved", "2026-01-15");
        Written after = policy("POL-1")
                .with("acknowledgement", asks())
                .with("approved", "2026-05-01")
                .saying("What everybody does now.");
        Written campaign = activity("ACT-READ");
        assertThat(open(List.of(before, campaign), List.of(after, campaign))).containsExactly(Area.ACKNOWLEDGEMENTS);
        Written read = evidence("EV-1", "ACT-READ", "2026-05-01");
        assertThat(open(List.of(before, campaign), List.of(after, campaign, read)))
                .isEmpty();
        assertThat(open(List.of(before, campaign, read), List.of(after, campaign, read)))
                .as("what was there before asks nobody")
                .containsExactly(Area.ACKNOWLEDGEMENTS);
    }

    @Test
    void somebodyNewIsTrainedAndReads() {
        Given before = Given.isms(policy("POL-1").with("acknowledgement", asks()), activity("ACT-READ"));
        Given after = Given.isms(policy("POL-1").with("acknowledgement", asks()), activity("ACT-READ"))
                .person("newcomer", Map.of());
        assertThat(between(before, after).open())
                .extracting(Touch::area)
                .containsExactly(Area.TRAINING, Area.ACKNOWLEDGEMENTS);
        assertThat(between(after, before).touches()).isEmpty();
    }

    @Test
    void aCatalogueThatSaysSomethingElseTouchesTheStatementOfApplicability() {
        Given before = Given.isms().catalogue(catalogue("Old"));
        assertThat(between(before, Given.isms().catalogue(catalogue("New"))).open())
                .extracting(Touch::reason)
                .containsExactly("catalogue own (Own) was changed");
        assertThat(between(before, Given.isms().catalogue(catalogue("Old"))).touches())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCOPE", "RISKS", "SOA", "SUPPLIERS", "POLICIES", "TRAINING"})
    void aChangeRecordAnswersForItsPartAndForNoOther(Area area) {
        Given before = scope(document("DOC-SCOPE"));
        Given after = scope(document("DOC-SCOPE").saying("Everything else."))
                .and(supplier("SUP-1"), policy("POL-1").without("approved").with("audience", List.of("staff")))
                .and(control("A.8.13"))
                .and(change("CHG-1", "2026-05-01").with("impact", Map.of(area.key(), "not-affected")));
        Impact impact = between(before, after);
        assertThat(impact.touches()).extracting(Touch::area).contains(area);
        assertThat(impact.open()).isNotEmpty().extracting(Touch::area).doesNotContain(area);
        assertThat(impact.touches().stream().filter(each -> each.area() == area))
                .allMatch(each -> each.line().endsWith("; CHG-1: not affected"));
    }

    @Test
    void anAnswerThatWasThereBeforeWasGivenToAnotherChange() {
        Written answer = change("CHG-1", "2026-05-01").with("impact", Map.of("policies", "not-affected"));
        Written mended = change("CHG-1", "2026-05-01")
                .with("impact", Map.of("policies", "not-affected"))
                .with("title", "Mended");
        Written other = policy("POL-1").saying("What everybody does now.");
        assertThat(open(List.of(policy("POL-1"), answer), List.of(other, mended)))
                .containsExactly(Area.POLICIES);
        Written again = change("CHG-1", "2026-05-01")
                .with("impact", Map.of("policies", Map.of("reviewed", "2026-05-01", "by", "jane")));
        assertThat(open(List.of(policy("POL-1"), answer), List.of(other, again)))
                .isEmpty();
    }

    private static List<Area> open(Written before, Written after) {
        return open(List.of(before), List.of(after));
    }

    private static List<Area> open(List<Written> before, List<Written> after) {
        Given old = Given.isms(before.toArray(Written[]::new));
        Given now = Given.isms(after.toArray(Written[]::new));
        return between(old, now).open().stream().map(Touch::area).toList();
    }

    private static Impact scoped(Written before, Written after) {
        return between(scope(before), scope(after));
    }

    private static Given scope(Written document) {
        return Given.isms(document).organisation("scope", "documents/doc-scope.md");
    }

    private static Map<String, Object> asks() {
        return Map.of("required", true, "campaign-activity", "ACT-READ");
    }

    private static Catalogue catalogue(String theme) {
        return new Catalogue("own", "Own", List.of(new Theme("1", theme)), List.of(), List.of(), List.of());
    }
}
