package io.github.ismskit.report;

import io.github.ismskit.finding.Severity;

/** One line for the console; control characters of content never reach it. */
public record ConsoleLine(Severity severity, String text) {

    public ConsoleLine {
        text = neutral(text);
    }

    /** Content could otherwise move the cursor, or speak to a CI server in its own commands. */
    private static String neutral(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? ' ' : point)
                .forEach(safe::appendCodePoint);
        return safe.toString().replaceAll("##(?=\\w*\\[)", "##_").replaceFirst("^\\s*::", "_::");
    }
}
