package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.rule.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A year and a half of evidence in git, and one record of it tampered with; each is told at its file by the right rule. */
final class EvidenceOfAYearTest {

    private static final String RECORD = "evidence/2026/backup-test/EV-BACKUP-2026-10.md";
    private static final String LOG = "evidence/2026/backup-test/restore-2026-10.log.txt";
    private static final String EARLIER_LOG = "evidence/2026/backup-test/restore-2026-09.log.txt";
    private static final String HASH = "dd1135c72580aa8c97eb5a1d04c1eaa871d78307967c5e4c204cb93cca49e804";
    private static final String EARLIER_HASH = "a93d7c8d57bbdee10957ebc1ddbdd0393a86886b2af3bd86035e6ba7cf24d42b";

    /** {@code printf changed | sha256sum} */
    private static final String CHANGED_HASH = "d67e2e944994496c8d8ec76eed0cf9f09679448d584b532bebf941852a37f5ed";

    @TempDir
    private static Path year;

    @TempDir
    private Path folder;

    private ScriptedRepository repository = ScriptedRepository.at(Path.of("."));

    @BeforeAll
    static void commitTheYear() throws IOException {
        SampleYear.in(year);
    }

    /** What was done to the October restore. */
    enum Tampering {
        REMOVED("evidence-is-kept", RECORD),
        REMOVED_HERE("evidence-is-kept", RECORD),
        EMPTIED("evidence-is-present", RECORD),
        AGED("evidence-is-fresh", "calendar/backup-test.md"),
        SWAPPED("evidence-is-intact", RECORD),
        REUSED("evidence-is-not-reused", RECORD),
        BACK_DATED("evidence-was-recorded-promptly", "evidence/2026/backup-test/EV-LATE.md"),
        BACK_DATED_WITH_ITS_COMMIT("evidence-was-recorded-promptly", "evidence/2026/backup-test/EV-LATE.md"),
        MOVED_IN_TIME("evidence-is-unaltered", RECORD),
        ALTERED("evidence-is-intact", RECORD),
        ALTERED_WITH_ITS_HASH("evidence-is-unaltered", RECORD),
        ALTERED_WITH_ITS_HASH_AND_NOT_COMMITTED("evidence-is-unaltered", RECORD),
        ALTERED_AND_THE_PAST_MERGED_AWAY("evidence-is-unaltered", RECORD),
        REPLACED_BY_A_NEW_FILE("evidence-is-unaltered", "evidence/2026/EV-BACKUP-2026-10.md"),
        SYMLINKED("evidence-is-present", RECORD);

        private final String rule;
        private final String file;

        Tampering(String rule, String file) {
            this.rule = rule;
            this.file = file;
        }
    }

    @Test
    void passesAsItIs() {
        Assessment assessment = new Assessor().assess(year.resolve("isms"), AsOf.day(SamplePortal.DAY));
        assertThat(assessment.verdict()).isEqualTo(Verdict.PASS);
        assertThat(assessment.findings())
                .extracting(finding -> finding.rule())
                .doesNotContain(
                        "evidence-is-kept",
                        "evidence-is-unaltered",
                        "evidence-is-stored-raw",
                        "evidence-was-recorded-promptly",
                        "evidence-is-steady");
        assertThat(assessment.outcomes())
                .filteredOn(outcome -> outcome.rule().asksGit())
                .hasSize(5)
                .allMatch(outcome -> outcome.isEvaluated() && outcome.lookedAt() > 50);
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void isToldAtItsFile(Tampering tampering) throws IOException {
        Tree.copy(year, folder);
        repository = ScriptedRepository.at(folder).on("2026-11-10T08:00:00+00:00");
        tamper(tampering);
        LocalDate day = tampering == Tampering.AGED ? LocalDate.of(2026, 11, 30) : SamplePortal.DAY;
        Assessor rules = new Assessor(StandardRules.all().stream()
                .filter(rule -> rule.id().startsWith("evidence-"))
                .toList());
        assertThat(rules.assess(repository.content(), AsOf.day(day)).findings())
                .anyMatch(finding -> finding.rule().equals(tampering.rule)
                        && finding.location().file().equals(tampering.file));
    }

    private void tamper(Tampering tampering) throws IOException {
        switch (tampering) {
            case REMOVED -> commit(List.of(Map.of("file", RECORD), Map.of("file", LOG)));
            case REMOVED_HERE -> change(List.of(Map.of("file", RECORD)));
            case EMPTIED -> commit(List.of(Map.of("file", LOG, "written", "")));
            case AGED ->
                assertThat(Files.exists(repository.content().resolve(RECORD))).isTrue();
            case SWAPPED -> swap();
            case REUSED ->
                commit(List.of(
                        Map.of("file", LOG, "copied", EARLIER_LOG),
                        Map.of("file", RECORD, "from", HASH, "to", EARLIER_HASH)));
            case BACK_DATED -> late();
            case BACK_DATED_WITH_ITS_COMMIT -> {
                repository.on("2026-06-16T08:00:00+00:00");
                late();
            }
            case MOVED_IN_TIME ->
                commit(List.of(Map.of("file", RECORD, "from", "performed: 2026-10-15", "to", "performed: 2026-10-10")));
            case ALTERED -> commit(List.of(Map.of("file", LOG, "written", "changed")));
            default -> alter(tampering);
        }
    }

    private void alter(Tampering tampering) throws IOException {
        Map<String, String> log = Map.of("file", LOG, "written", "changed");
        Map<String, String> record = Map.of("file", RECORD, "from", HASH, "to", CHANGED_HASH);
        switch (tampering) {
            case ALTERED_WITH_ITS_HASH -> commit(List.of(log, record));
            case ALTERED_WITH_ITS_HASH_AND_NOT_COMMITTED -> change(List.of(log, record));
            case ALTERED_AND_THE_PAST_MERGED_AWAY -> {
                repository.run("checkout", "--quiet", "--orphan", "forged");
                commit(List.of(log, record));
                repository.run(
                        "merge", "--quiet", "--allow-unrelated-histories", "--strategy=ours", "-m", "Merge", "main");
            }
            case REPLACED_BY_A_NEW_FILE ->
                commit(List.of(
                        record,
                        Map.of("file", LOG, "moved", "evidence/2026/restore-2026-10.log.txt"),
                        Map.of(
                                "file",
                                "evidence/2026/backup-test/restore-times-until-2026-10.png",
                                "moved",
                                "evidence/2026/restore-times-until-2026-10.png"),
                        Map.of("file", RECORD, "moved", "evidence/2026/EV-BACKUP-2026-10.md")));
            default -> {
                change(List.of(Map.of("file", LOG)));
                Files.createSymbolicLink(repository.content().resolve(LOG), Path.of("restore-2026-09.log.txt"));
                repository.commit("Link");
            }
        }
    }

    private void swap() throws IOException {
        Path one = repository.content().resolve(LOG);
        Path other = repository.content().resolve(EARLIER_LOG);
        byte[] bytes = Files.readAllBytes(one);
        Files.write(one, Files.readAllBytes(other));
        Files.write(other, bytes);
        repository.commit("Swap");
    }

    private void late() {
        repository.write(
                "evidence/2026/backup-test/EV-LATE.md",
                "---\nid: EV-LATE\nactivity: ACT-BACKUP-TEST\nperformed: 2026-06-15\nperformed-by: jonas-reuter\n"
                        + "links: [{url: 'https://tickets.example/1'}]\n---\nFrom memory.\n");
        repository.commit("Record what was done in June");
    }

    private void commit(List<Map<String, String>> edits) throws IOException {
        change(edits);
        repository.commit("Tamper");
    }

    private void change(List<Map<String, String>> edits) throws IOException {
        for (Map<String, String> edit : edits) {
            new SampleCopy(repository.content()).change(edit);
        }
    }
}
