package io.github.ismskit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsoleReportTest {

    @Test
    void filesAreNamedFromWhereTheBuildRunsButThoseOfAnArtifact() {
        assertThat(new ConsoleReport("src/isms/").lines(List.of(flaw("inherited/group-isms/a.md"), flaw("a.md"))))
                .extracting(ConsoleLine::text)
                .containsExactly(
                        "src/isms/a.md:7:3: [says] it is thin; put it right",
                        "",
                        "inherited/group-isms/a.md:7:3: [says] it is thin; put it right",
                        "");
    }

    private static Finding flaw(String file) {
        return Finding.of("says", Severity.ERROR, new Location(file, 7, 3), "it is thin", "put it right");
    }
}
