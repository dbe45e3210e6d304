package io.github.ismskit.sampling;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.control;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.model.Audit;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Cadence;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A monthly activity from 2026-01-31 on. SHA-256 of {@code AUD-1|A.8.13|ACT-1|<due date>}, by {@code printf %s … |
 * sha256sum}, begins with
 *
 * <pre>
 * 2026-01-31  1c2f4333   first      2026-04-30  8c54db12   third     2026-07-31  43bc62b6   second from then on
 * 2026-02-28  e6c788bc              2026-05-31  84f276bf   second
 * 2026-03-31  ef326748              2026-06-30  a1a21333
 * </pre>
 */
final class SamplingSheetTest {

    private static final LocalDate JUL_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate AUG_20 = LocalDate.of(2026, 8, 20);

    @Test
    void drawsTheItemsWithTheSmallestHashesInTheOrderOfTheirDays() {
        Draw draw = draw(JUL_20, "AUD-1");
        assertThat(draw.population()).isEqualTo(6);
        assertThat(draw.frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(draw.drawn()).extracting(Item::key).containsExactly("2026-01-31", "2026-04-30", "2026-05-31");
    }

    /** With the seed 4711 the hashes begin 317b989a, 0f7e82af, db4373d6, 1fa1c296, de25adb0, 12d185d5. */
    @Test
    void drawsOthersWithAnotherSeed() {
        assertThat(draw(JUL_20, "4711").drawn())
                .extracting(Item::key)
                .containsExactly("2026-02-28", "2026-04-30", "2026-06-30");
    }

    @Test
    void replacesOneItemAtMostWhenAnotherOneJoins() {
        assertThat(draw(AUG_20, "AUD-1").drawn())
                .extracting(Item::key)
                .containsExactly("2026-01-31", "2026-05-31", "2026-07-31");
    }

    @Test
    void tellsWhatProvesAnItem() {
        assertThat(draw(JUL_20, "AUD-1").drawn().get(0).evidence()).containsExactly("EV-1");
        assertThat(draw(JUL_20, "AUD-1").drawn().get(1).evidence()).isEmpty();
    }

    @Test
    void leavesOutControlsThatTheScopeDoesNotName() {
        assertThat(sheet(JUL_20, "AUD-1", Map.of("clauses", List.of(), "controls", List.of("A.5")))
                        .draws())
                .isEmpty();
    }

    /** Records without an activity are drawn by how often there were any: three in a year count as quarterly, two of them. */
    @Test
    void drawsRecordsOfWhatHappensAsNeeded() {
        Written[] records = {
            control("A.5.11"), needed("EV-A", "2026-02-03"), needed("EV-B", "2026-03-03"), needed("EV-C", "2026-04-03")
        };
        Situation situation = Given.isms(records)
                .and(audit("AUD-1", "surveillance", "2026-12-31"))
                .on(JUL_20);
        Draw draw = sheet(situation, "AUD-1").draws().get(0);
        assertThat(draw.activity()).isEmpty();
        assertThat(draw.population()).isEqualTo(3);
        assertThat(draw.drawn()).hasSize(2);
    }

    @Test
    void suggestsSizesByFrequencyAndNeverMoreThanThereIs() {
        assertThat(size("annual", 3)).isEqualTo(1);
        assertThat(size("semi-annual", 3)).isEqualTo(1);
        assertThat(size("quarterly", 4)).isEqualTo(2);
        assertThat(size("monthly", 12)).isEqualTo(3);
        assertThat(size("weekly", 52)).isEqualTo(8);
        assertThat(size("P1D", 250)).isEqualTo(25);
        assertThat(size("weekly", 5)).isEqualTo(5);
        assertThat(size("monthly", 0)).isZero();
    }

    private static int size(String cadence, int population) {
        return Frequency.of(Cadence.parse(cadence).orElseThrow()).sampleOf(population);
    }

    private static Draw draw(LocalDate day, String seed) {
        return sheet(day, seed, Map.of("clauses", List.of(), "controls", List.of("A.8")))
                .draws()
                .get(0);
    }

    private static SamplingSheet sheet(LocalDate day, String seed, Map<String, Object> scope) {
        return sheet(
                Given.isms(
                                control("A.8.13"),
                                activity("ACT-1").with("controls", List.of("A.8.13")),
                                evidence("EV-1", "ACT-1", "2026-01-30"),
                                audit("AUD-1", "surveillance", "2026-12-31").with("scope", scope))
                        .on(day),
                seed);
    }

    private static SamplingSheet sheet(Situation situation, String seed) {
        Audit audit = situation.isms().audits().get(0);
        DateRange year = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return SamplingSheet.of(situation.isms(), situation.calendar(), audit, year, seed);
    }

    private static Written needed(String id, String performed) {
        return evidence(id, "ACT-1", performed).without("activity").with("controls", List.of("A.5.11"));
    }
}
