package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.ci.Format;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** The words of {@code isms.reports}. */
final class ReportChoiceTest {

    private static final Map<String, String> GITLAB = Map.of("GITLAB_CI", "true");

    @Test
    void namesReportsEachOnce() throws Exception {
        assertThat(ReportChoice.of(List.of("sarif", " junit ", "sarif", ""), Map.of()))
                .containsExactly(Format.SARIF, Format.JUNIT);
    }

    @Test
    void autoTakesWhatTheBuildServerReads() throws Exception {
        assertThat(ReportChoice.of(List.of("auto"), GITLAB)).containsExactly(Format.GITLAB, Format.JUNIT);
        assertThat(ReportChoice.of(List.of("auto", "markdown"), GITLAB))
                .containsExactly(Format.GITLAB, Format.JUNIT, Format.MARKDOWN);
        assertThat(ReportChoice.of(List.of("auto"), Map.of())).isEmpty();
    }

    @Test
    void noneIsNoneAnywhere() throws Exception {
        assertThat(ReportChoice.of(List.of("none"), GITLAB)).isEmpty();
        assertThatThrownBy(() -> ReportChoice.of(List.of("none", "junit"), GITLAB))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.reports names none beside others; leave out one or the others");
    }

    @Test
    void suggestsTheReportThatWasMeant() {
        assertThatThrownBy(() -> ReportChoice.of(List.of("junt"), Map.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.reports names 'junt', which is no report; did you mean 'junit'?");
        assertThatThrownBy(() -> ReportChoice.of(List.of("checkstyle"), Map.of()))
                .hasMessageEndingWith("name auto, none, or some of junit, sarif, github, gitlab, markdown");
    }
}
