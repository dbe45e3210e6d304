package io.github.ismskit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecorderTest {

    @TempDir
    Path folder;

    @Test
    void keepsFilesAndRecordInAFolderOfTheirOwn() throws Exception {
        Office office = Office.in(folder);
        Recorded recorded = office.recorded(Draft.of("ACT-ACCESS")
                .by("jane")
                .files(List.of(office.piece("rights.csv", "user,right\nomar,read\n")))
                .note("All rights were looked at."));
        assertThat(recorded.id()).isEqualTo("EV-ACCESS-2026-06-30");
        assertThat(recorded.occurrence()).contains(LocalDate.of(2026, 6, 30));
        assertThat(recorded.remarks()).isEmpty();
        assertThat(office.evidence())
                .containsEntry("2026/access-review/ev-access-2026-06-30/rights.csv", "user,right\nomar,read\n")
                .containsEntry("2026/access-review/ev-access-2026-06-30/EV-ACCESS-2026-06-30.md", """
                        ---
                        id: EV-ACCESS-2026-06-30
                        activity: ACT-ACCESS
                        performed: 2026-07-02
                        performed-by: jane
                        occurrence: 2026-06-30
                        recorded: 2026-07-02
                        outcome: pass
                        files:
                          - path: rights.csv
                            sha256: 2ea6edcd3c7d2e2e75e5d50815a909d1a67b0a6c5d56b9fc93af232ab70e80ba
                        ---
                        All rights were looked at.
                        """);
    }
}
