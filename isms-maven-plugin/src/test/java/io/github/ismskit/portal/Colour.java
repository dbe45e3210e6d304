package io.github.ismskit.portal;

/** A colour in linear light, as measuring needs it. */
record Colour(double red, double green, double blue) {

    /** An eye with three cones, or one that lacks a kind (Machado, Oliveira, Fernandes 2009, severity 1.0). */
    enum Eye {
        NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPE(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPE(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        @SuppressWarnings("ImmutableEnumChecker") // nobody else sees the array
        private final double[] sees;

        Eye(double... sees) {
            this.sees = sees;
        }
    }

    static Colour of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(linear(value >> 16), linear(value >> 8 & 0xff), linear(value & 0xff));
    }

    /** WCAG 2.2, contrast ratio. */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    Colour seenBy(Eye eye) {
        double[] m = eye.sees;
        return new Colour(
                within(m[0] * red + m[1] * green + m[2] * blue),
                within(m[3] * red + m[4] * green + m[5] * blue),
                within(m[6] * red + m[7] * green + m[8] * blue));
    }

    /** CIE 1976: 2 is just seen side by side. */
    double distance(Colour other) {
        double[] one = lab();
        double[] two = other.lab();
        return Math.sqrt(Math.pow(one[0] - two[0], 2) + Math.pow(one[1] - two[1], 2) + Math.pow(one[2] - two[2], 2));
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private double[] lab() {
        double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double within(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
