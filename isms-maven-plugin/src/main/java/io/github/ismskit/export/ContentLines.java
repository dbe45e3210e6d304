package io.github.ismskit.export;

import java.nio.charset.StandardCharsets;

/** Lines as calendar programs read them (RFC 5545, section 3.1): escaped, folded at 75 octets, ended by CR LF. */
final class ContentLines {

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    /** @param value as it stands: a day, a length of time, a word of the format */
    ContentLines line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int i = 0; i < whole.length(); ) {
            int point = whole.codePointAt(i);
            String letter = Character.toString(point);
            int width = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += width;
            i += Character.charCount(point);
        }
        text.append("\r\n");
        return this;
    }

    /** @param words of people, in which nothing may pass for a part of the format */
    ContentLines words(String name, String words) {
        return line(name, escaped(words));
    }

    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\n' || point == '\r') {
                escaped.append("\\n");
            } else if (point == '\\' || point == ';' || point == ',') {
                escaped.append('\\').appendCodePoint(point);
            } else if (!Character.isISOControl(point)) {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
