package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Assessment;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Isms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The sample is a living ISMS on its day, and a lapsed one three months later. */
final class SampleIsmsTest {

    @Test
    void passesOnItsDayWithAFewHonestWarnings() {
        Assessment assessment = SamplePortal.assess(SamplePortal.DAY);
        assertThat(assessment.verdict()).isEqualTo(Verdict.PASS);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("activity-is-done-on-time", "activity-ran-all-period");
        assertThat(assessment.readiness().obligations().waived()).isEqualTo(2);
        assertThat(assessment.readiness().obligations().proven()).isGreaterThan(50);
    }

    @Test
    void holdsThroughTheDayThatItTells() {
        LocalDate last =
                SamplePortal.assess(SamplePortal.DAY).readiness().validUntil().orElseThrow();
        assertThat(SamplePortal.assess(last).verdict()).isEqualTo(Verdict.PASS);
        assertThat(SamplePortal.assess(last.plusDays(1)).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void failsThreeMonthsLaterForTheReasonsThatTheReadmeShows() throws Exception {
        Assessment later = SamplePortal.assess(LocalDate.of(2027, 2, 20));
        assertThat(later.verdict()).isEqualTo(Verdict.FAIL);
        String readme = Files.readString(Path.of("../README.md"));
        long shown = later.findings().stream()
                .filter(finding -> readme.contains("sample-isms/src/isms/" + finding.line()))
                .count();
        assertThat(shown).isGreaterThanOrEqualTo(3);
    }

    @Test
    void hasOfEverythingWhatAnAuditorWouldAskFor() {
        Isms isms = SamplePortal.assess(SamplePortal.DAY).isms();
        assertThat(isms.people()).hasSize(12);
        assertThat(isms.policies()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(isms.risks()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(isms.activities()).hasSize(18);
        assertThat(isms.evidence()).hasSizeGreaterThanOrEqualTo(140);
        assertThat(isms.soa()).hasSize(93);
        assertThat(isms.soa()).filteredOn(control -> !control.applicable()).isNotEmpty();
        assertThat(isms.soa())
                .filteredOn(control -> control.implementation()
                        .filter(Control.Implementation.PARTIAL::equals)
                        .isPresent())
                .isNotEmpty();
        for (DocumentType type : DocumentType.records()) {
            assertThat(isms.entries()).anyMatch(entry -> entry.type() == type);
        }
    }
}
