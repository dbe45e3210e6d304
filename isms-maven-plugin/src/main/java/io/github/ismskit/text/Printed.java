package io.github.ismskit.text;

/** Words of strangers, such as the name of a tool in its report, as a record and a console can carry them. */
public final class Printed {

    private static final int MOST = 120;

    private Printed() {}

    /** One line, cut where it is long. */
    public static String line(String text) {
        String some = text.length() <= MOST * 8 ? text : text.substring(0, MOST * 8);
        String squeezed = PlainText.line(some).replaceAll("\\s+", " ").strip();
        int end = squeezed.offsetByCodePoints(0, Math.min(MOST, squeezed.codePointCount(0, squeezed.length())));
        return end < squeezed.length() ? squeezed.substring(0, end) + "…" : squeezed;
    }

    /** What somebody can do something with; exceptions of the JDK often carry no words of their own. */
    public static String words(Throwable cause) {
        String message = cause.getMessage();
        return line(message == null ? cause.getClass().getSimpleName() : message);
    }

    /** What a parser has to say, without its note on where it had the text from. */
    public static String complaint(String ofAParser) {
        return line(ofAParser
                .lines()
                .findFirst()
                .orElse("no reason was given")
                .replaceAll("\\s*\\([^()]*\\[Source:.*", ""));
    }

    /** As code of Markdown, in which nothing has a meaning. */
    public static String code(String text) {
        return "`" + line(text.replace('`', '\'')) + "`";
    }
}
