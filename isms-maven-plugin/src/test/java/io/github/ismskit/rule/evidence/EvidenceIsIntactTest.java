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

final class EvidenceIsIntactTest {

    @Test
    void hitsBytesThatHaveChanged() {
        assertThat(Given.isms(activity("ACT-1"), hashed("aaaaaaaaaaaaaaaa"))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "bbbbbbbbbbbbbbbb")
                        .findings(new EvidenceIsIntact(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-intact] the SHA-256 of 'a.csv' is bbbbbbbb…, not aaaaaaaa…; restore the file as it was recorded");
    }

    @Test
    void holdsWhenTheHashIsTheSame() {
        assertThat(Given.isms(activity("ACT-1"), hashed("aaaaaaaaaaaaaaaa"))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "aaaaaaaaaaaaaaaa")
                        .findings(new EvidenceIsIntact(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void leavesAFileAloneWithoutAWrittenHash() {
        assertThat(Given.isms(activity("ACT-1"), filed("EV-1", "2026-01-31", "a.csv"))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "b")
                        .findings(new EvidenceIsIntact(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAFileOfAnotherSize() {
        assertThat(Given.isms(activity("ACT-1"), sized(7))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "b")
                        .findings(new EvidenceIsIntact(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: evidence/ev-1.md:7:10: [evidence-is-intact] the file 'a.csv' has 100 bytes, not 7; restore the file as it was recorded");
    }

    @Test
    void holdsWhenTheSizeIsTheSame() {
        assertThat(Given.isms(activity("ACT-1"), sized(100))
                        .file("evidence/a.csv", StoredFile.Nature.PLAIN, "b")
                        .findings(new EvidenceIsIntact(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms(activity("ACT-1"), hashed("aaaaaaaaaaaaaaaa"))
                .file("evidence/a.csv", StoredFile.Nature.PLAIN, "bbbbbbbbbbbbbbbb")
                .on(LocalDate.of(2026, 11, 20));
        assertThat(new EvidenceIsIntact().check(situation).lookedAt()).isPositive();
    }

    private static Written filed(String id, String performed, String file) {
        return evidence(id, "ACT-1", performed).with("files", List.of(Map.of("path", file)));
    }

    private static Written sized(int bytes) {
        return evidence("EV-1", "ACT-1", "2026-01-31").with("files", List.of(Map.of("path", "a.csv", "size", bytes)));
    }

    private static Written hashed(String sha256) {
        return evidence("EV-1", "ACT-1", "2026-01-31")
                .with("files", List.of(Map.of("path", "a.csv", "sha256", sha256)));
    }
}
