package io.github.ismskit.colour;

import java.util.Optional;

/**
 * A colour by how it looks: equal steps look equal (Björn Ottosson, 2020).
 *
 * @param lightness from 0 to 1
 * @param a from green to red
 * @param b from blue to yellow
 */
record OkLab(double lightness, double a, double b) {

    /** How far outside of what a screen can show a rounded part may lie. */
    private static final double SLACK = 0.5 / 255;

    static OkLab of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new OkLab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** The same hue with another lightness and a share of the chroma. */
    OkLab with(double otherLightness, double share) {
        return new OkLab(otherLightness, a * share, b * share);
    }

    double distance(OkLab other) {
        double light = lightness - other.lightness;
        return Math.sqrt(light * light + (a - other.a) * (a - other.a) + (b - other.b) * (b - other.b));
    }

    /** The colour on a screen; empty for one that no screen shows. */
    Optional<Colour> colour() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        double red = curved(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        double green = curved(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        double blue = curved(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return isShown(red) && isShown(green) && isShown(blue)
                ? Optional.of(new Colour(part(red), part(green), part(blue)))
                : Optional.empty();
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double curved(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }

    private static boolean isShown(double value) {
        return value >= -SLACK && value <= 1 + SLACK;
    }

    private static int part(double value) {
        return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    }
}
