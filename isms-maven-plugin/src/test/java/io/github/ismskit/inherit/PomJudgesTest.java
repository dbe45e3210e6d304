package io.github.ismskit.inherit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PomJudgesTest {

    private static final String CHECK =
            "<executions><execution><goals><goal>check</goal></goals></execution></executions>";

    static List<Arguments> changes() {
        String warning = CHECK + configured("<failOn>warning</failOn>");
        return List.of(
                Arguments.of(warning, CHECK, List.of("sets failOn to nothing, which was warning")),
                Arguments.of(
                        warning,
                        CHECK + configured("<failOn>error</failOn>"),
                        List.of("sets failOn to error, which was warning")),
                Arguments.of(CHECK, warning, List.of()),
                Arguments.of(
                        CHECK,
                        CHECK + configured("<history>false</history>"),
                        List.of("sets history to false, which was nothing")),
                Arguments.of(
                        CHECK + configured("<history>false</history>"),
                        CHECK + configured("<history>true</history>"),
                        List.of()),
                Arguments.of(
                        CHECK,
                        CHECK + configured("<skip>true</skip>"),
                        List.of("sets skip to true, which was nothing")),
                Arguments.of(CHECK, CHECK + configured("<skip>false</skip>"), List.of()),
                Arguments.of(
                        CHECK,
                        CHECK + configured("<contentDirectory>norms</contentDirectory>"),
                        List.of("sets contentDirectory to norms, which was nothing")),
                Arguments.of(
                        CHECK,
                        CHECK + configured("<baseline>all.json</baseline><gate>full</gate>"),
                        List.of(
                                "sets baseline to all.json, which was nothing",
                                "sets gate to full, which was nothing")),
                Arguments.of(CHECK, "", List.of("no longer runs the goal check")),
                Arguments.of(CHECK, CHECK + configured("<reports>none</reports>"), List.of()),
                Arguments.of("", CHECK, List.of()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void tellsWhatHasTheContentJudgedOtherwise(String before, String now, List<String> told) {
        assertThat(PomJudges.milder(pom(before, ""), pom(now, ""))).isEqualTo(told);
    }

    @Test
    void propertiesSayTheSame() {
        byte[] warning = pom("", "<isms.failOn>warning</isms.failOn>");
        byte[] error = pom("", "<isms.failOn>error</isms.failOn>");
        assertThat(PomJudges.milder(warning, error)).containsExactly("sets failOn to error, which was warning");
        assertThat(PomJudges.milder(error, warning)).isEmpty();
    }

    @Test
    void anotherPluginIsNoneOfItsBusiness() {
        String skips = configured("<skip>true</skip>");
        assertThat(PomJudges.milder(pom(CHECK, ""), pom(CHECK + skips, ""))).hasSize(1);
        assertThat(PomJudges.milder(other(CHECK), other(CHECK + skips))).isEmpty();
    }

    @Test
    void aPomThatJudgedNothingBeforeIsNoMilder() {
        String elsewhere = CHECK + configured("<contentDirectory>norms</contentDirectory>");
        assertThat(PomJudges.milder(other(""), pom(elsewhere, ""))).isEmpty();
        assertThat(PomJudges.milder(pom("", ""), pom(elsewhere, ""))).hasSize(1);
    }

    @Test
    void whatCannotBeReadTellsNothing() {
        byte[] broken = "<project>".getBytes(StandardCharsets.UTF_8);
        assertThat(PomJudges.milder(broken, pom(CHECK, ""))).isEmpty();
        assertThat(PomJudges.milder(pom(CHECK, ""), broken)).isEmpty();
    }

    private static String configured(String parameters) {
        return "<configuration>" + parameters + "</configuration>";
    }

    private static byte[] pom(String plugin, String properties) {
        return project("isms-maven-plugin", plugin, properties);
    }

    private static byte[] other(String plugin) {
        return project("other-maven-plugin", plugin, "");
    }

    private static byte[] project(String artifact, String plugin, String properties) {
        return ("<project><properties>" + properties + "</properties><build><plugins><plugin><artifactId>" + artifact
                        + "</artifactId>" + plugin + "</plugin></plugins></build></project>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
