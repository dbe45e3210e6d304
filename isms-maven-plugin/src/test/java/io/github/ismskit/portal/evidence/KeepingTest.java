package io.github.ismskit.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeepingTest {

    @ParameterizedTest
    @CsvSource({"0, 30", "30, 30", "31, 90", "90, 90", "91, longer"})
    void aLimitBelongsToTheBandThatItEnds(long days, String band) {
        assertThat(Keeping.left(days)).isEqualTo(band);
    }
}
