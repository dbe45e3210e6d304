package io.github.ismskit.collect;

/** Words of strangers, such as the name of a tool in its report, as a record and a console can carry them. */
final class Printed {

    private static final int MOST = 120;

    private Printed() {}

    /** One line without control and formatting characters, cut where it is long. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(MOST * 4L)
                .map(point -> isPrinted(point) ? point : ' ')
                .forEach(line::appendCodePoint);
        String squeezed = line.toString().replaceAll("\\s+", " ").strip();
        int end = squeezed.offsetByCodePoints(0, Math.min(MOST, squeezed.codePointCount(0, squeezed.length())));
        return end < squeezed.length() ? squeezed.substring(0, end) + "…" : squeezed;
    }

    /** As code of Markdown, in which nothing has a meaning. */
    static String code(String text) {
        return "`" + line(text.replace('`', '\'')) + "`";
    }

    static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    static String count(long number, String one, String many) {
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
