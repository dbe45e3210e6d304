package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.Inherited;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ArtifactChangesTest {

    @Test
    void whatCameWentAndBecameAnotherIsToldByName() {
        assertThat(ArtifactChanges.between(
                        artifacts("com.example:a:1", "com.example:b:1", "com.example:c:1"),
                        artifacts("com.example:d:1", "com.example:c:2", "com.example:b:1")))
                .containsExactly(
                        "com.example:c:1 became com.example:c:2",
                        "com.example:d:1 was not inherited before",
                        "com.example:a:1 is no longer inherited");
    }

    @Test
    void theSameInAnotherOrderIsNoChange() {
        assertThat(ArtifactChanges.between(
                        artifacts("com.example:a:1", "com.example:b:1"),
                        artifacts("com.example:b:1", "com.example:a:1")))
                .isEmpty();
        assertThat(ArtifactChanges.between(List.of(), List.of())).isEmpty();
    }

    private static List<Inherited> artifacts(String... coordinates) {
        return Stream.of(coordinates)
                .map(each -> new Inherited(each, each.split(":", -1)[1], "0".repeat(64), Path.of(".")))
                .toList();
    }
}
