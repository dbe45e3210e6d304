package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often something happens, in words and in the fields of cron. */
final class IntervalsTest {

    @ParameterizedTest
    @CsvSource({
        "Annual, annual",
        "jährlich, annual",
        "every 6 months, P6M",
        "quarterly, quarterly",
        "12 months, P12M",
        "every two years, P2Y",
        "P1Y, P1Y",
        "alle 3 Monate, P3M",
        "tous les 2 ans, P2Y",
        "2 weeks, P2W",
        "30 days, P30D"
    })
    void wordsBecomeIntervals(String written, String interval) {
        assertThat(Intervals.read(written)).isEqualTo(Fit.of(interval));
    }

    @ParameterizedTest
    @ValueSource(strings = {"biannual", "12", "as needed", "TBD", "P0D"})
    void whatIsInDoubtIsAsked(String written) {
        assertThat(Intervals.read(written).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 0 1 * *|monthly|2027-04-01",
                "0 0 1 * *|monthly|2027-04-01",
                "0 0 0 1 */3 *|quarterly|2027-04-01",
                "0 0 0 15 4 *|annual|2027-04-15",
                "0 0 0 14 3 *|annual|2027-03-14",
                "0 0 1 1,7 *|semi-annual|2027-07-01",
                "0 8 * * 1|weekly|2027-03-15",
                "0 8 * * 7|weekly|2027-03-14",
                "0 8 * * 1-5|RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR|2027-03-15",
                "0 0 31 * *|RRULE:FREQ=MONTHLY;BYMONTHDAY=31|2027-03-31",
                "0 0 1 1,2 *|RRULE:FREQ=MONTHLY;BYMONTH=1,2;BYMONTHDAY=1|2028-01-01",
                "@daily|RRULE:FREQ=DAILY|2027-03-14"
            })
    void cronBecomesACadenceWithItsNextDay(String cron, String cadence, LocalDate next) {
        Cron read = Cron.read(cron).orElseThrow();
        assertThat(read.cadence()).isEqualTo(cadence);
        assertThat(read.next(Handbook.TODAY)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 1 * 1", "monthly", "0 0 x * *", "0 0 40 * *", "1 2 3", "0 0 */0 * *"})
    void whatIsNoClearScheduleIsNone(String written) {
        assertThat(Cron.read(written)).isEmpty();
    }

    @Test
    void aDayThatNeverComesHasNoNext() {
        assertThat(Cron.read("0 0 30 2 *").orElseThrow().next(Handbook.TODAY)).isEmpty();
    }
}
