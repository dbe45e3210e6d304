package io.github.ismskit.rule.governed;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.exception;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExceptionIsValidTest {

    @Test
    void holdsOnTheLastDay() {
        assertThat(Given.isms(exception("EXC-1", "risk-is-within-appetite").with("subject", "R-1"))
                        .findings(new ExceptionIsValid(), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @Test
    void lapsesOnTheDayAfter() {
        assertThat(Given.isms(exception("EXC-1", "risk-is-within-appetite").with("subject", "R-1"))
                        .findings(new ExceptionIsValid(), LocalDate.of(2027, 1, 1)))
                .containsExactly(
                        "error: exceptions/exc-1.md:9:10: [exception-is-valid] EXC-1 expired on 2026-12-31, 1 day ago; put right what it covers and write 'ended', or have it approved again");
    }

    @Test
    void hitsOneThatRunsLongerThanAYear() {
        assertThat(Given.isms(exception("EXC-1", "risk-is-within-appetite")
                                .with("subject", "R-1")
                                .with("expires", "2027-01-21"))
                        .findings(new ExceptionIsValid(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: exceptions/exc-1.md:9:10: [exception-is-valid] EXC-1 runs from 2026-01-20 to 2027-01-21, longer than a year; end it by 2027-01-20");
    }

    @Test
    void holdsAtAYear() {
        assertThat(Given.isms(exception("EXC-1", "risk-is-within-appetite")
                                .with("subject", "R-1")
                                .with("expires", "2027-01-20"))
                        .findings(new ExceptionIsValid(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsOneThatItsOwnerApproved() {
        assertThat(Given.isms(exception("EXC-1", "risk-is-within-appetite").with("owner", "boss"))
                        .findings(new ExceptionIsValid(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: exceptions/exc-1.md:7:10: [exception-is-valid] EXC-1 was approved by its own owner, boss; have somebody else approve it");
    }

    @Test
    void leavesOneAloneThatHasEnded() {
        assertThat(Given.isms(exception("EXC-1", "risk-is-within-appetite")
                                .with("subject", "R-1")
                                .with("ended", "2026-10-01"))
                        .findings(new ExceptionIsValid(), LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @Test
    void leavesOneAloneWhoseOccurrencesHavePassed() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                exception("EXC-1", "activity-ran-all-period")
                                        .with("occurrences", List.of(Map.of("activity", "ACT-1", "due", "2026-02-28"))))
                        .findings(new ExceptionIsValid(), LocalDate.of(2027, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAnOccurrenceThatWasNeverDue() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                exception("EXC-1", "activity-ran-all-period")
                                        .with("occurrences", List.of(Map.of("activity", "ACT-1", "due", "2026-02-27"))))
                        .findings(new ExceptionIsValid(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: exceptions/exc-1.md:10:10: [exception-is-valid] ACT-1 is not due on 2026-02-27; did you mean 2026-02-28?");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        exception("EXC-1", "risk-is-within-appetite").with("subject", "R-1"))
                .on(LocalDate.of(2027, 1, 1));
        assertThat(new ExceptionIsValid().check(situation).lookedAt()).isPositive();
    }
}
