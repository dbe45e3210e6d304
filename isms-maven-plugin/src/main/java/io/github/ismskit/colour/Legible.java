package io.github.ismskit.colour;

import java.util.Optional;
import java.util.function.Predicate;

/** What can be read: text with enough contrast to its ground (WCAG 2.2, 1.4.3). */
public final class Legible {

    /** The least contrast of text of a usual size. */
    public static final double LEAST = 4.5;

    private static final int LIGHTNESS_STEPS = 1000;
    private static final int CHROMA_STEPS = 50;

    private Legible() {}

    public static boolean on(Colour ground, Colour text) {
        return ground.contrast(text) >= LEAST;
    }

    /** The colour that looks most like the wanted one and passes: its hue, made lighter or darker. */
    public static Optional<Colour> nearest(Colour wanted, Predicate<Colour> passes) {
        OkLab look = OkLab.of(wanted);
        Optional<Colour> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int step = 0; step <= LIGHTNESS_STEPS; step++) {
            Optional<Colour> candidate =
                    shown(look, step / (double) LIGHTNESS_STEPS).filter(passes);
            double distance =
                    candidate.map(each -> OkLab.of(each).distance(look)).orElse(Double.MAX_VALUE);
            if (distance < least) {
                best = candidate;
                least = distance;
            }
        }
        return best;
    }

    /** The hue at another lightness, with as much of its chroma as a screen can show there. */
    private static Optional<Colour> shown(OkLab look, double lightness) {
        for (int step = CHROMA_STEPS; step >= 0; step--) {
            Optional<Colour> colour =
                    look.with(lightness, step / (double) CHROMA_STEPS).colour();
            if (colour.isPresent()) {
                return colour;
            }
        }
        return Optional.empty();
    }
}
