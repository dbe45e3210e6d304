package io.github.ismskit.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class LegibleTest {

    @Test
    void theNearestToAGreyIsTheGreyNextToIt() {
        assertThat(nearest("#777777")).hasToString("#767676");
        assertThat(nearest("#ffffff")).hasToString("#767676");
    }

    @Test
    void theNearestKeepsTheHue() {
        for (String written : new String[] {"#e9a01c", "#ff0000", "#00ff00", "#12c2e9", "#ff69b4"}) {
            OkLab wanted = OkLab.of(colour(written));
            OkLab found = OkLab.of(nearest(written));
            assertThat(Math.atan2(found.b(), found.a()))
                    .as(written)
                    .isCloseTo(Math.atan2(wanted.b(), wanted.a()), within(0.06));
        }
    }

    @Test
    void theNearestPassesAndIsNoDarkerThanItMustBe() {
        for (String written : new String[] {"#e9a01c", "#ff0000", "#00ff00", "#12c2e9", "#ff69b4", "#fffffe"}) {
            assertThat(nearest(written).contrast(Colour.WHITE)).as(written).isBetween(Legible.LEAST, 4.6);
        }
    }

    @Test
    void thereMayBeNone() {
        assertThat(Legible.nearest(Colour.WHITE, each -> false)).isEmpty();
    }

    @Test
    void everyColourSurvivesTheWayThereAndBack() {
        for (int red = 0; red < 256; red += 15) {
            for (int green = 0; green < 256; green += 15) {
                for (int blue = 0; blue < 256; blue += 15) {
                    Colour colour = new Colour(red, green, blue);
                    assertThat(OkLab.of(colour).colour()).contains(colour);
                }
            }
        }
    }

    private static Colour nearest(String written) {
        return Legible.nearest(colour(written), each -> Legible.on(Colour.WHITE, each))
                .orElseThrow();
    }

    private static Colour colour(String written) {
        return Colour.parse(written).orElseThrow();
    }
}
