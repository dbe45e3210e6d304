package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceIsNotReusedTest {

    @Test
    void hitsTheSameBytesForTheNextOccurrence() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                filed("EV-1", "2026-01-31", "a.csv"),
                                filed("EV-2", "2026-02-28", "b.csv"))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1")
                        .file("evidence/b.csv", StoredFile.Nature.PLAIN, "1")
                        .findings(new EvidenceIsNotReused(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-2.md:7:10: [evidence-is-not-reused] the file 'b.csv' has the same bytes as evidence/a.csv, which proves ACT-1 of 2026-01-31; add the file of this occurrence");
    }

    @Test
    void holdsForTwoRecordsOfOneOccurrence() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                filed("EV-1", "2026-01-30", "a.csv"),
                                filed("EV-2", "2026-01-31", "b.csv"))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1")
                        .file("evidence/b.csv", StoredFile.Nature.PLAIN, "1")
                        .findings(new EvidenceIsNotReused(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void letsBytesServeElsewhereWhoseRecordWasCorrected() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                filed("EV-1", "2026-01-31", "a.csv"),
                                evidence("EV-1-C1", "ACT-1", "2026-01-31").with("correction-of", "EV-1"),
                                filed("EV-2", "2026-02-28", "b.csv"))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1")
                        .file("evidence/b.csv", StoredFile.Nature.PLAIN, "1")
                        .findings(new EvidenceIsNotReused(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void holdsForOtherBytes() {
        assertThat(Given.isms(
                                activity("ACT-1"),
                                filed("EV-1", "2026-01-31", "a.csv"),
                                filed("EV-2", "2026-02-28", "b.csv"))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1")
                        .file("evidence/b.csv", StoredFile.Nature.PLAIN, "2")
                        .findings(new EvidenceIsNotReused(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(
                        activity("ACT-1"), filed("EV-1", "2026-01-31", "a.csv"), filed("EV-2", "2026-02-28", "b.csv"))
                .file("evidence/a.csv", StoredFile.Nature.PLAIN, "1")
                .file("evidence/b.csv", StoredFile.Nature.PLAIN, "1")
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new EvidenceIsNotReused().check(situation).lookedAt()).isPositive();
    }

    private static Written filed(String id, String performed, String file) {
        return evidence(id, "ACT-1", performed).with("files", List.of(Map.of("path", file)));
    }
}
