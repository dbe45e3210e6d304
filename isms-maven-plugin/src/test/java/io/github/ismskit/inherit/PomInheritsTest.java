package io.github.ismskit.inherit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PomInheritsTest {

    private static final String GROUP = "com.example.group:group-isms:2.1.0";

    @Test
    void anElementForEachIsRead() {
        assertThat(of(
                        "",
                        configured("<inherits><inherit> " + GROUP + " </inherit><inherit>com.example:more:1</inherit>"
                                + "</inherits>")))
                .contains(List.of(GROUP, "com.example:more:1"));
    }

    @Test
    void oneTextWithCommasIsReadAsMavenDoes() {
        assertThat(of("", configured("<inherits>" + GROUP + ", com.example:more:1</inherits>")))
                .contains(List.of(GROUP, "com.example:more:1"));
    }

    @Test
    void thePropertyCountsWhereTheConfigurationSaysNothing() {
        String property = "<isms.inherits>" + GROUP + "</isms.inherits>";
        assertThat(of(property, configured(""))).contains(List.of(GROUP));
        assertThat(of(property, configured("<inherits>com.example:more:1</inherits>")))
                .contains(List.of("com.example:more:1"));
    }

    @Test
    void aPomThatInheritsNothingSaysSo() {
        assertThat(of("", configured(""))).contains(List.of());
        assertThat(of("", "")).contains(List.of());
        assertThat(of("", configured("<inherits></inherits>"))).contains(List.of());
    }

    @Test
    void anotherPluginIsNotAsked() {
        assertThat(of(
                        "",
                        "<plugin><artifactId>other-maven-plugin</artifactId><configuration><inherits>" + GROUP
                                + "</inherits></configuration></plugin>"))
                .contains(List.of());
    }

    @Test
    void valuesOfThePomAreFilledIn() {
        assertThat(of(
                        "<group.version>2.${minor}.0</group.version><minor>1</minor>",
                        configured("<inherits>"
                                + "${project.groupId}:${project.artifactId}-group:${group.version},"
                                + "${project.parent.groupId}:more:${project.version}</inherits>")))
                .contains(List.of("com.example:north-group:2.1.0", "com.example:more:7"));
    }

    @Test
    void aValueFromElsewhereOrFromItselfCannotBeTold() {
        assertThat(of("", configured("<inherits>com.example:group:${group.version}</inherits>")))
                .isEmpty();
        assertThat(of("<a>${b}</a><b>${a}</b>", configured("<inherits>com.example:group:${a}</inherits>")))
                .isEmpty();
    }

    @Test
    void executionsThatSayOneThingAreOneAndOthersCannotBeTold() {
        String one = "<executions><execution><configuration><inherits>" + GROUP
                + "</inherits></configuration></execution></executions>";
        assertThat(of("", configured("<inherits>" + GROUP + "</inherits>", one)))
                .contains(List.of(GROUP));
        assertThat(of("", configured("<inherits>com.example:more:1</inherits>", one)))
                .isEmpty();
    }

    @Test
    void whatIsNoPomCannotBeTold() {
        assertThat(PomInherits.of("<project>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PomInherits.of(new byte[0])).isEmpty();
    }

    @Test
    void aPomThatWouldOpenFilesIsNotRead() {
        String hostile = "<!DOCTYPE project [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><project>&a;</project>";
        assertThat(PomInherits.of(hostile.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static String configured(String configuration, String... more) {
        return "<plugin><groupId>io.github.ismskit</groupId><artifactId>isms-maven-plugin</artifactId><configuration>"
                + configuration + "</configuration>" + String.join("", more) + "</plugin>";
    }

    private static Optional<List<String>> of(String properties, String plugins) {
        String pom = "<?xml version=\"1.0\"?>\n<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><parent>"
                + "<groupId>com.example</groupId><artifactId>all</artifactId><version>7</version></parent>"
                + "<artifactId>north</artifactId><properties>" + properties + "</properties><build><plugins>" + plugins
                + "</plugins></build></project>";
        return PomInherits.of(pom.getBytes(StandardCharsets.UTF_8));
    }
}
