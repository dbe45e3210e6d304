package io.github.ismskit.adopt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The letters of a file; none is ever taken for another one.
 *
 * @param refusal why they cannot be told; empty where they can
 */
record Decoded(String text, String refusal) {

    private static final String REMEDY = "; save it as UTF-8";

    /** Accented letters, dashes and quotes in UTF-8, as somebody sees them who takes each byte for a letter. */
    private static final Pattern LETTER_OF_UTF_8 =
            Pattern.compile("\u00C3[\u0080-\u00BF]|\u00E2[\u0080\u0082][\u0080-\u00BF]");

    /** @param charset of the files that are not UTF-8 */
    static Decoded of(byte[] bytes, Charset charset) {
        if (isWide(bytes)) {
            return new Decoded("", "is UTF-16" + REMEDY);
        }
        Optional<String> unicode = read(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return new Decoded(unicode.get(), "");
        }
        return charset.equals(StandardCharsets.UTF_8)
                ? new Decoded("", "is not UTF-8" + REMEDY + ", or say -Disms.encoding=windows-1252 if it is that")
                : old(bytes, charset);
    }

    private static Decoded old(byte[] bytes, Charset charset) {
        if (LETTER_OF_UTF_8
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .find()) {
            return new Decoded("", "has letters of UTF-8 and of " + charset + " side by side" + REMEDY);
        }
        return read(bytes, charset)
                .map(text -> new Decoded(text, ""))
                .orElseGet(() -> new Decoded("", "is neither UTF-8 nor " + charset + REMEDY));
    }

    private static boolean isWide(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE;
    }

    /** A new decoder reports what does not fit, and so never replaces a letter. */
    private static Optional<String> read(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
