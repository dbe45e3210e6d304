package io.github.ismskit.inherit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CoordinatesTest {

    @Test
    void oneVersionIsNamed() {
        assertThat(Coordinates.of(" com.example.group:group-isms:2.1.0 "))
                .isEqualTo(new Coordinates("com.example.group", "group-isms", "2.1.0", "isms"))
                .hasToString("com.example.group:group-isms:2.1.0");
        assertThat(Coordinates.of("g:a:1-SNAPSHOT:isms-eu")).hasToString("g:a:1-SNAPSHOT:isms-eu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"g:a:LATEST", "g:a:release", "g:a:[1,2)", "g:a:(,2]"})
    void aVersionThatMovesByItselfIsRefused(String written) {
        assertThatThrownBy(() -> Coordinates.of(written))
                .isInstanceOf(InheritFailure.class)
                .hasMessageStartingWith("isms.inherits: '" + written + "' names no single version but '")
                .hasMessageEndingWith("'; pin one, so that the ISMS changes when you change it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g:a", "g:a:", "g:a:1:isms:zip", "g:../a:1", "g:a b:1", "..:a:1"})
    void whatIsNoArtifactIsRefused(String written) {
        assertThatThrownBy(() -> Coordinates.of(written))
                .isInstanceOf(InheritFailure.class)
                .hasMessage(
                        "isms.inherits: '%s' is no artifact; write groupId:artifactId:version, such as com.example.group:group-isms:2.1.0",
                        written);
    }
}
