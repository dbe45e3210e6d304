package io.github.ismskit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Severity;
import org.junit.jupiter.api.Test;

/** What content says reaches the console as words only. */
final class ConsoleLineTest {

    @Test
    void nothingIsACommandToABuildServer() {
        assertThat(line("a ##vso[task.complete] ##[error]b ##teamcity[c]"))
                .isEqualTo("a ##_vso[task.complete] ##_[error]b ##_teamcity[c]");
        assertThat(line("  ::error::a ::error::b")).isEqualTo("_::error::a ::error::b");
    }

    @Test
    void whatIsNoCommandStays() {
        assertThat(line("## heading [x] and C::d")).isEqualTo("## heading [x] and C::d");
    }

    private static String line(String text) {
        return new ConsoleLine(Severity.INFO, text).text();
    }
}
