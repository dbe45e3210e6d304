package io.github.ismskit.document;

/**
 * A Markdown document cut in two.
 *
 * @param header the YAML between the two lines of dashes; begins on line 2
 * @param body the text below them
 * @param bodyLine the line on which the body begins
 */
record FrontMatter(String header, String body, int bodyLine) {

    private static final String DASHES = "---";
    private static final int MOST_CHARACTERS = 64 * 1024;

    static FrontMatter of(String text) throws Fault {
        int firstEnd = lineEnd(text, 0);
        if (!isDashes(text, 0, firstEnd)) {
            throw new Fault(
                    Position.START,
                    "the file has no header: its first line is not '---'",
                    "begin the file with a YAML header between two lines of '---'");
        }
        int line = 2;
        int start = firstEnd + 1;
        while (start <= text.length()) {
            int end = lineEnd(text, start);
            if (isDashes(text, start, end)) {
                return cut(text, firstEnd + 1, start, end, line);
            }
            line++;
            start = end + 1;
        }
        throw new Fault(
                Position.START,
                "the header that begins here is never closed",
                "close it with a line of '---' before the text begins");
    }

    private static FrontMatter cut(String text, int headerStart, int headerEnd, int dashesEnd, int line) throws Fault {
        if (headerEnd - headerStart > MOST_CHARACTERS) {
            throw new Fault(
                    new Position(2, 1),
                    "the header has " + (headerEnd - headerStart) / 1024 + " KiB, more than 64",
                    "move its text into the body");
        }
        String body = dashesEnd + 1 > text.length() ? "" : text.substring(dashesEnd + 1);
        return new FrontMatter(text.substring(headerStart, headerEnd), body, line + 1);
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isDashes(String text, int start, int end) {
        return text.startsWith(DASHES, start)
                && text.substring(start + 3 > end ? end : start + 3, end).isBlank();
    }
}
