package io.github.ismskit.remind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.schedule.Interval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due on 31 March, and on time until 14 April. */
final class LevelTest {

    private static final DutyItem ITEM = new DutyItem(
            DutyItem.Kind.ACTIVITY,
            "ACT-1",
            "ann",
            "Scan",
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 14),
            "record evidence in evidence/");

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, P1M, soon-P1M, 2026-02-28",
        "2026-03-20, P1M, soon-P1M, 2026-02-28",
        "2026-03-23, P1M P1W, soon-P1M, 2026-02-28",
        "2026-03-24, P1M P1W, soon-P7D, 2026-03-24",
        "2026-03-30, P1W P1M, soon-P7D, 2026-03-24",
        "2026-03-31, P1M, due, 2026-03-31",
        "2026-04-14, P1M, due, 2026-03-31",
        "2026-04-15, P1M, overdue-1, 2026-04-15",
        "2026-04-21, P1M, overdue-1, 2026-04-15",
        "2026-04-22, P1M, overdue-2, 2026-04-22",
        "2027-04-15, P1M, overdue-53, 2027-04-14",
    })
    void eachIsReachedOnItsDayAndKeptUntilTheNext(LocalDate day, String remind, String name, LocalDate since) {
        List<Interval> spans = List.of(remind.split(" ")).stream()
                .map(each -> Interval.parse(each).orElseThrow())
                .toList();
        assertThat(Level.of(ITEM, spans, day))
                .get()
                .extracting(Level::name, Level::since)
                .containsExactly(name, since);
    }

    @Test
    void whatIsTooFarAheadHasNone() {
        assertThat(Level.of(ITEM, List.of(Interval.parse("P7D").orElseThrow()), LocalDate.of(2026, 3, 23)))
                .isEmpty();
    }

    @Test
    void whatHasNoCadenceIsToldTwoWeeksAndThreeDaysAhead() {
        assertThat(Level.of(ITEM, List.of(), LocalDate.of(2026, 3, 16))).isEmpty();
        assertThat(Level.of(ITEM, List.of(), LocalDate.of(2026, 3, 17)))
                .map(Level::name)
                .contains("soon-P14D");
        assertThat(Level.of(ITEM, List.of(), LocalDate.of(2026, 3, 28)))
                .map(Level::name)
                .contains("soon-P3D");
    }
}
