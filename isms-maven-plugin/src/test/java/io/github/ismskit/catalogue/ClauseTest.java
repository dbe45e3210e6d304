package io.github.ismskit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClauseTest {

    @Test
    void isItself() {
        assertThat(clause("9.2").isOrContains("9.2")).isTrue();
    }

    @Test
    void containsItsSubClauses() {
        assertThat(clause("9.2").isOrContains("9.2.2")).isTrue();
        assertThat(clause("9").isOrContains("9.2.2")).isTrue();
    }

    @Test
    void doesNotContainTheClauseAboveIt() {
        assertThat(clause("9.2.2").isOrContains("9.2")).isFalse();
    }

    @Test
    void doesNotContainANumberThatOnlyBeginsAlike() {
        assertThat(clause("9.2").isOrContains("9.21")).isFalse();
        assertThat(clause("1").isOrContains("10.1")).isFalse();
    }

    private static Clause clause(String number) {
        return new Clause(number, "Clause " + number, false, List.of(), Optional.empty(), Optional.empty());
    }
}
