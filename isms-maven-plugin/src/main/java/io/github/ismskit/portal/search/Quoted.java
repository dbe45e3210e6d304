package io.github.ismskit.portal.search;

import java.util.Locale;

/** Text as a literal of a script that no text can leave, wherever the script is put. */
final class Quoted {

    private Quoted() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append(sign);
            } else if (mustBeWrittenAsNumber(sign)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }

    /** Control signs, the line ends of old scripts, what could end a script element, and halves of signs, which UTF-8 has not. */
    private static boolean mustBeWrittenAsNumber(char sign) {
        return sign < ' '
                || sign == '\u007f'
                || sign == '<'
                || sign == '\u2028'
                || sign == '\u2029'
                || Character.isSurrogate(sign);
    }
}
