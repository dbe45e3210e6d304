package io.github.ismskit.adopt;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file of others, cut in two.
 *
 * @param mark the byte order mark, or nothing
 * @param opening everything that a new header replaces, with its dashes; empty where there is no header
 * @param header the YAML in it
 * @param firstLine the line on which that begins
 * @param body everything below, untouched
 * @param refusal why the file cannot be cut; empty where it can
 */
record Cut(String mark, String opening, String header, int firstLine, String body, String refusal) {

    private static final Pattern LINE_OF_HEADER = Pattern.compile("[A-Za-z][\\w .-]*:( .*)?|\\s+.*|- .*|#.*|");
    private static final int LEAST_KNOWN = 2;

    static Cut of(String text) {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        String rest = text.substring(mark.length());
        int end = lineEnd(rest, 0);
        String first = rest.substring(0, end).stripTrailing();
        if (first.equals("+++")) {
            return new Cut(mark, "", "", 1, "", "has a header of TOML; write it as YAML between lines of '---'");
        }
        return first.equals("---") ? opened(mark, rest, end) : unopened(mark, rest);
    }

    int bodyLine() {
        return 1 + (int) opening.chars().filter(letter -> letter == '\n').count();
    }

    /** The line ends of the file, which its new header shall have too. */
    String newline() {
        String all = opening + body;
        int end = all.indexOf('\n');
        return end > 0 && all.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    private static Cut opened(String mark, String text, int start) {
        int close = closing(text, start, true);
        return close < 0
                ? new Cut(
                        mark,
                        "",
                        "",
                        1,
                        "",
                        "begins with '---' that is never closed; close the header with a line of '---'")
                : cut(mark, text, start, close, 2);
    }

    /** A line of dashes under a line of text is a heading; so it has to close several keys that are known. */
    private static Cut unopened(String mark, String text) {
        int close = closing(text, 0, false);
        String head = close < 0 ? "" : text.substring(0, close);
        long known = head.lines()
                .filter(line -> line.matches("[A-Za-z].*:.*"))
                .filter(line -> TypeClues.isKnown(line.substring(0, line.indexOf(':'))))
                .count();
        boolean header = known >= LEAST_KNOWN
                && head.lines().allMatch(line -> LINE_OF_HEADER.matcher(line).matches());
        return header ? cut(mark, text, 0, close, 1) : new Cut(mark, "", "", 1, text, "");
    }

    private static Cut cut(String mark, String text, int start, int close, int firstLine) {
        int body = lineEnd(text, close);
        return new Cut(
                mark, text.substring(0, body), text.substring(start, close), firstLine, text.substring(body), "");
    }

    /** Where the line begins that closes a header; pandoc closes with dots as well. */
    private static int closing(String text, int start, boolean dots) {
        int at = start;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).stripTrailing();
            if (Stream.of("---", dots ? "..." : "---").anyMatch(line::equals)) {
                return at;
            }
            at = end;
        }
        return -1;
    }

    /** Behind the line's end. */
    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
