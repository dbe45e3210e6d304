package io.github.ismskit.web;

/** Words of strangers, such as the name of a tool in its report, as a record and a console can carry them. */
public final class Printed {

    private static final int MOST = 120;

    private Printed() {}

    /** One line without control and formatting characters, cut where it is long. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(MOST * 4L)
                .map(point -> isPrinted(point) ? point : ' ')
                .forEach(line::appendCodePoint);
        String squeezed = line.toString().replaceAll("\\s+", " ").strip();
        int end = squeezed.offsetByCodePoints(0, Math.min(MOST, squeezed.codePointCount(0, squeezed.length())));
        return end < squeezed.length() ? squeezed.substring(0, end) + "…" : squeezed;
    }

    /** What somebody can do something with; exceptions of the JDK often carry no words of their own. */
    public static String words(Throwable cause) {
        String message = cause.getMessage();
        return line(message == null ? cause.getClass().getSimpleName() : message);
    }

    /** As code of Markdown, in which nothing has a meaning. */
    public static String code(String text) {
        return "`" + line(text.replace('`', '\'')) + "`";
    }

    public static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static boolean isPrinted(int point) {
        int type = Character.getType(point);
        return !Character.isISOControl(point)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
