package io.github.ismskit.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes the bytes of a document: strict UTF-8, a byte order mark and CRLF accepted, nothing invisible. */
final class Utf8Text {

    private static final String HIDDEN = "remove it; it makes a text read differently from what it says";

    private Utf8Text() {}

    static String of(byte[] bytes) throws Fault {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new Fault(Position.START, "the file is UTF-16, not UTF-8", "save it as UTF-8");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = plain(bytes, start) ? ascii(bytes, start) : decoded(bytes, start);
        refuseHidden(text);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(byte[] bytes, int start) {
        return new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    }

    private static String decoded(byte[] bytes, int start) throws Fault {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String before = out.flip().toString();
            throw new Fault(
                    place(before, before.length()),
                    String.format(
                            Locale.ROOT,
                            "byte 0x%02X at offset %d is not UTF-8",
                            bytes[in.position()] & 0xFF,
                            in.position()),
                    "save the file as UTF-8");
        }
        return out.flip().toString();
    }

    private static void refuseHidden(String text) throws Fault {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean control = letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t';
            boolean bidirectional =
                    (letter >= '\u202A' && letter <= '\u202E') || (letter >= '\u2066' && letter <= '\u2069');
            if (control || letter == '\u007F' || bidirectional) {
                String kind = bidirectional ? "the bidirectional control character" : "the control character";
                String name = String.format(Locale.ROOT, "%s U+%04X is in the text", kind, (int) letter);
                throw new Fault(place(text, i), name, HIDDEN);
            }
        }
    }

    private static Position place(String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, index - lineStart + 1);
    }
}
