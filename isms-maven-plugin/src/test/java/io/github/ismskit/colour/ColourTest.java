package io.github.ismskit.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ColourTest {

    private static final Colour BLACK = new Colour(0, 0, 0);

    @Test
    void isReadAndWrittenAsStyleSheetsDo() {
        assertThat(Colour.parse("#17407A")).contains(new Colour(0x17, 0x40, 0x7a));
        assertThat(new Colour(0x17, 0x40, 0x7a)).hasToString("#17407a");
    }

    @Test
    void isNothingElse() {
        assertThat(Colour.parse("#fff")).isEmpty();
        assertThat(Colour.parse("17407a0")).isEmpty();
        assertThat(Colour.parse("#17407g")).isEmpty();
        assertThat(Colour.parse("")).isEmpty();
    }

    @Test
    void contrastsAsTheGuidelinesSay() {
        assertThat(BLACK.contrast(Colour.WHITE)).isCloseTo(21, within(0.001));
        assertThat(BLACK.contrast(BLACK)).isEqualTo(1);
        assertThat(grey(0x76).contrast(Colour.WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(Colour.WHITE.contrast(grey(0x77))).isCloseTo(4.48, within(0.005));
    }

    private static Colour grey(int part) {
        return new Colour(part, part, part);
    }
}
