package io.github.ismskit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CadenceTest {

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(delimiter = '|', textBlock = """
            monthly                       | 2027-01-31 | 2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31
            monthly                       | 2028-01-31 | 2028-01-31 2028-02-29 2028-03-31 2028-04-30 2028-05-31
            monthly                       | 2027-01-30 | 2027-01-30 2027-02-28 2027-03-30 2027-04-30 2027-05-30
            P2M                           | 2026-12-31 | 2026-12-31 2027-02-28 2027-04-30 2027-06-30 2027-08-31
            quarterly                     | 2025-11-30 | 2025-11-30 2026-02-28 2026-05-30 2026-08-30 2026-11-30
            semi-annual                   | 2025-08-31 | 2025-08-31 2026-02-28 2026-08-31 2027-02-28 2027-08-31
            annual                        | 2024-02-29 | 2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29
            P1Y6M                         | 2024-08-31 | 2024-08-31 2026-02-28 2027-08-31 2029-02-28 2030-08-31
            weekly                        | 2026-12-24 | 2026-12-24 2026-12-31 2027-01-07 2027-01-14 2027-01-21
            P2W                           | 2026-03-20 | 2026-03-20 2026-04-03 2026-04-17 2026-05-01 2026-05-15
            P10D                          | 2026-10-20 | 2026-10-20 2026-10-30 2026-11-09 2026-11-19 2026-11-29
            RRULE:FREQ=MONTHLY;BYDAY=-1FR | 2026-01-30 | 2026-01-30 2026-02-27 2026-03-27 2026-04-24 2026-05-29
            RRULE:FREQ=MONTHLY;BYMONTHDAY=31 | 2026-01-31 | 2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 | 2026-01-31 | 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31
            RRULE:FREQ=WEEKLY;INTERVAL=2  | 2026-10-19 | 2026-10-19 2026-11-02 2026-11-16 2026-11-30 2026-12-14
            RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO | 2026-12-28 | 2026-12-28 2032-12-27 2037-12-28 2043-12-28 2048-12-28
            """)
    void countsFromTheAnchor(String text, LocalDate anchor, String expected) {
        List<LocalDate> dates = Cadence.parse(text).orElseThrow().dueDates(anchor, LocalDate.of(2060, 1, 1));
        assertThat(dates.stream().limit(5).map(LocalDate::toString).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sometimes",
                "P0D",
                "-P1M",
                "P-1M",
                "PT1H",
                "1M",
                "every month",
                "RRULE:",
                "RRULE:FREQ=SOMETIMES",
                "RRULE:FREQ=HOURLY",
                "RRULE:INTERVAL=2"
            })
    void refusesWhatIsNoCadence(String text) {
        assertThat(Cadence.parse(text)).isEmpty();
    }

    @Test
    void theLastDayIsInclusive() {
        Cadence monthly = Cadence.parse("monthly").orElseThrow();
        LocalDate anchor = LocalDate.of(2026, 1, 31);
        assertThat(monthly.dueDates(anchor, LocalDate.of(2026, 2, 28))).hasSize(2);
        assertThat(monthly.dueDates(anchor, LocalDate.of(2026, 2, 27))).hasSize(1);
        assertThat(monthly.dueDates(anchor, anchor.minusDays(1))).isEmpty();
    }

    @Test
    void endlessRulesEnd() {
        Cadence daily = Cadence.parse("P1D").orElseThrow();
        assertThat(daily.dueDates(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 1, 1)))
                .hasSize(Cadence.MOST_DUE_DATES);
    }

    @ParameterizedTest
    @CsvSource({
        "weekly,7,2",
        "monthly,30,7",
        "quarterly,91,14",
        "semi-annual,182,21",
        "annual,365,30",
        "P2Y,730,30",
        "P10D,10,7",
        "RRULE:FREQ=WEEKLY,7,2"
    })
    void knowsItsUsualLengthAndItsLeadTime(String text, int days, int lead) {
        Cadence cadence = Cadence.parse(text).orElseThrow();
        assertThat(cadence.nominalDays()).isEqualTo(days);
        assertThat(cadence.leadDays()).isEqualTo(lead);
    }
}
