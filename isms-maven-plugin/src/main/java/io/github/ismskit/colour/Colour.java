package io.github.ismskit.colour;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the sRGB space, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if (red < 0 || red > 255 || green < 0 || green > 255 || blue < 0 || blue > 255) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** A colour as style sheets write it, such as {@code #17407a}. */
    public static Optional<Colour> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        byte[] parts = HexFormat.of().parseHex(text, 1, 7);
        return Optional.of(new Colour(parts[0] & 0xff, parts[1] & 0xff, parts[2] & 0xff));
    }

    /** The contrast of WCAG 2.2, from 1 for the same colour to 21 for black on white. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Written as style sheets do. */
    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** How much light a part stands for, from 0 to 1. */
    static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
