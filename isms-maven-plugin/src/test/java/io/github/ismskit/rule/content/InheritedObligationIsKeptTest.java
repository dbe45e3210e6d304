package io.github.ismskit.rule.content;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.change;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class InheritedObligationIsKeptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Test
    void hitsAnExtensionThatIsDueLessOften() {
        Given given =
                Given.isms().extending(activity("ACT-1"), activity("ACT-1").with("cadence", "quarterly"));
        assertThat(given.findings(new InheritedObligationIsKept(), DAY))
                .containsExactly(
                        "warning: calendar/act-1.md:5:10: [inherited-obligation-is-kept] ACT-1 is due less often: monthly became quarterly; inherited from com.example:group-isms:1.0; demand as much, or add a change record that names ACT-1 under 'related', or in its text");
    }

    @Test
    void hitsAPolicyThatIsNoLongerInForce() {
        Given given = Given.isms().extending(policy("POL-1"), policy("POL-1").with("status", "retired"));
        assertThat(given.findings(new InheritedObligationIsKept(), DAY))
                .singleElement()
                .asString()
                .contains("POL-1 is not in force any more");
    }

    @Test
    void holdsWhereAChangeRecordNamesIt() {
        Given given = Given.isms(change("CHG-1", "2026-02-01").saying("ACT-1 is done by the group."))
                .extending(activity("ACT-1"), activity("ACT-1").with("cadence", "quarterly"));
        assertThat(given.findings(new InheritedObligationIsKept(), DAY)).isEmpty();
    }

    @Test
    void hitsWhereTheChangeRecordWasRejectedOrNamesAnotherOne() {
        Given given = Given.isms(
                        change("CHG-1", "2026-02-01").with("status", "rejected").saying("ACT-1 is done less often."),
                        change("CHG-2", "2026-02-01").saying("ACT-10 is done less often."))
                .extending(activity("ACT-1"), activity("ACT-1").with("cadence", "quarterly"));
        assertThat(given.findings(new InheritedObligationIsKept(), DAY)).hasSize(1);
    }

    @Test
    void holdsForAnExtensionThatDemandsAsMuchOrMore() {
        Given given = Given.isms()
                .extending(
                        activity("ACT-1"),
                        activity("ACT-1").with("cadence", "weekly").with("owner", "boss"));
        assertThat(given.findings(new InheritedObligationIsKept(), DAY)).isEmpty();
    }

    @Test
    void holdsForAnExtensionThatSaysHowFarItsOwnHouseHasCome() {
        Given given =
                Given.isms().extending(control("A.8.13"), control("A.8.13").with("implementation", "planned"));
        assertThat(given.findings(new InheritedObligationIsKept(), DAY)).isEmpty();
    }

    @Test
    void holdsForWhatIsOnlyInheritedAndForWhatIsNot() {
        assertThat(Given.isms(activity("ACT-1").with("cadence", "quarterly"))
                        .findings(new InheritedObligationIsKept(), DAY))
                .isEmpty();
    }
}
