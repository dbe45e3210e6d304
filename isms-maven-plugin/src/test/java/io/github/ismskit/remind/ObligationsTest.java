package io.github.ismskit.remind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ObligationsTest {

    private static final String SCAN = "activity:ACT-SCAN:2026-02-28";

    @Test
    void itIsOpenUntilItIsProven() {
        assertThat(new Obligations(Reminded.on(Reminded.DUE)).isOpen(SCAN)).isTrue();
        Obligations done = new Obligations(Reminded.isms(Written.evidence("EV-2", "ACT-SCAN", "2026-02-27"))
                .on(Reminded.DUE));
        assertThat(done.isOpen(SCAN)).isFalse();
        assertThat(done.ending(SCAN)).isEqualTo("Done: recorded as EV-2.");
    }

    @Test
    void whatWasMissedForGoodIsOpenAndNobodyIsRemindedOfIt() {
        Obligations late = new Obligations(Reminded.on(LocalDate.of(2026, 3, 25)));
        assertThat(late.isOpen(SCAN)).isTrue();
        assertThat(late.notices()).extracting(Notice::obligation).doesNotContain(SCAN);
    }

    @Test
    void whatIsNotAskedForAnyMoreIsNotOpen() {
        Obligations obligations = new Obligations(Reminded.on(Reminded.DUE));
        assertThat(obligations.isOpen("activity:ACT-GONE:2026-02-28")).isFalse();
        assertThat(obligations.ending("activity:ACT-GONE:2026-02-28"))
                .isEqualTo("This is done, or is no longer asked for on that day: the ISMS of 2026-02-28 does not list"
                        + " it any more.");
    }

    @Test
    void actionsOfARecordForOneDayDifferByTheirWordsAndTheSameTwiceIsOne() {
        Written nonconformity = Written.nonconformity("NC-1")
                .with(
                        "actions",
                        List.of(
                                Map.of("action", "Patch", "owner", "ann", "due", "2026-03-01"),
                                Map.of("action", "Train", "owner", "ann", "due", "2026-03-01"),
                                Map.of("action", "Train", "owner", "bo", "due", "2026-03-01")));
        assertThat(new Obligations(Reminded.isms(nonconformity).on(Reminded.DUE)).notices())
                .extracting(Notice::obligation)
                .filteredOn(key -> key.startsWith("action:NC-1:2026-03-01:"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void anActivityThatDoesNotSayWhenIsToldWhenItIsDueSoon() {
        assertThat(notices(LocalDate.of(2026, 2, 20))).doesNotContain(SCAN + " soon-P7D 2026-02-21");
        assertThat(notices(LocalDate.of(2026, 2, 21))).contains(SCAN + " soon-P7D 2026-02-21");
    }

    private static List<String> notices(LocalDate day) {
        return new Obligations(Reminded.on(day))
                .notices().stream().map(Notice::key).toList();
    }
}
