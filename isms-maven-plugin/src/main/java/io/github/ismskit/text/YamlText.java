package io.github.ismskit.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text where YAML stands: every reader of YAML 1.1 and 1.2 takes it for the same text, never for a number or a flag. */
public final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/()+@&;='–-]|:(?! |$))*(?<! )(?<!:)");
    private static final Pattern NUMBER = Pattern.compile("(?i)[\\d._:]+(e[-+]?\\d+)?|0x[\\da-f_]+|0o[0-7_]+|0b[01_]+");
    private static final Pattern FLAG = Pattern.compile("(?i)true|false|yes|no|y|n|on|off|null");
    private static final int LONGEST_PLAIN = 200;

    private YamlText() {}

    /** As it stands where it can, else in double quotes; a day of the calendar stands as it is. */
    public static String scalar(String text) {
        boolean plain = text.length() <= LONGEST_PLAIN
                && PLAIN.matcher(text).matches()
                && !NUMBER.matcher(text).matches()
                && !FLAG.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    /** What a reader of YAML would take for the end of a line, or not take at all, is written by its number. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isHidden(letter) ? byNumber(letter) : String.valueOf(letter));
            }
        }
        return quoted.append('"').toString();
    }

    /** A text that cannot end the comment in which it stands. */
    public static String comment(String text) {
        boolean safe = text.chars().noneMatch(letter -> letter != '\t' && isHidden((char) letter));
        return safe ? text : quoted(text);
    }

    private static String byNumber(char letter) {
        return String.format(Locale.ROOT, "\\u%04X", (int) letter);
    }

    private static boolean isHidden(char letter) {
        return letter < ' '
                || (letter >= 0x7F && letter < 0xA0)
                || letter == 0x2028
                || letter == 0x2029
                || letter == 0xFEFF
                || letter >= 0xFFFE
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069);
    }
}
