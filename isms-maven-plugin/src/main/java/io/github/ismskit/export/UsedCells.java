package io.github.ismskit.export;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells at the begin of a sheet how far its cells go. The library that writes it does not know that yet when it begins, and
 * programs that read a sheet as a stream read no further than it says.
 */
final class UsedCells {

    private static final String UNKNOWN = "<dimension ref=\"A1\"/>";
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)([0-9]+)\"");
    private static final Comparator<String> COLUMNS =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private UsedCells() {}

    static byte[] told(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        String column = "A";
        int row = 1;
        for (MatchResult cell : CELL.matcher(text).results().toList()) {
            column = COLUMNS.compare(cell.group(1), column) > 0 ? cell.group(1) : column;
            row = Math.max(row, Integer.parseInt(cell.group(2)));
        }
        return text.replace(UNKNOWN, "<dimension ref=\"A1:" + column + row + "\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
