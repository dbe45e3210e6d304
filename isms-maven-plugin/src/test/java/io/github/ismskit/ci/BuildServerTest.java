package io.github.ismskit.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which CI system is told by which sign. */
final class BuildServerTest {

    @Test
    void isToldByItsSign() {
        assertThat(BuildServer.formats(Map.of("GITHUB_ACTIONS", "true")))
                .containsExactly(Format.GITHUB, Format.SARIF, Format.MARKDOWN);
        assertThat(BuildServer.formats(Map.of("GITLAB_CI", "true"))).containsExactly(Format.GITLAB, Format.JUNIT);
        assertThat(BuildServer.formats(Map.of("JENKINS_URL", "https://ci.example.com/")))
                .containsExactly(Format.JUNIT);
        assertThat(BuildServer.formats(Map.of("TF_BUILD", "True"))).containsExactly(Format.JUNIT);
    }

    @Test
    void aDeskIsNone() {
        assertThat(BuildServer.formats(Map.of("PATH", "/usr/bin", "GITHUB_ACTIONS", "false", "JENKINS_URL", "")))
                .isEmpty();
    }
}
