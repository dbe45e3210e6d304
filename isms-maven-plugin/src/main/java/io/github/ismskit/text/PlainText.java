package io.github.ismskit.text;

/** Words of the content on one line, without characters that could steer whoever reads them. */
public final class PlainText {

    private PlainText() {}

    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(PlainText::harmless).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static int harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> '\uFFFD';
            default -> point;
        };
    }
}
