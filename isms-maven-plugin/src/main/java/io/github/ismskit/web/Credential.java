package io.github.ismskit.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A header that opens a door; its value is sent to one host and told to nobody else, which is why this is no record. */
public final class Credential {

    private static final int CHUNK_BYTES = 64 * 1024;

    private final String header;
    private final String value;

    public Credential(String header, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the header " + header + " opens nothing without a value");
        }
        this.header = header;
        this.value = value.strip();
    }

    String header() {
        return header;
    }

    String value() {
        return value;
    }

    /** A text of which a host may have written any part. */
    String hidden(String text) {
        return text.replace(secret(), "(hidden)");
    }

    /** Whether a host repeats it in its answer, as some do that help to find mistakes. */
    public boolean isIn(InputStream answer) throws IOException {
        String last = "";
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int read = answer.readNBytes(chunk, 0, CHUNK_BYTES);
                read > 0;
                read = answer.readNBytes(chunk, 0, CHUNK_BYTES)) {
            String text = last + new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
            if (text.contains(secret())) {
                return true;
            }
            last = text.substring(Math.max(0, text.length() - secret().length()));
        }
        return false;
    }

    /** What is secret of it: all but the scheme, such as {@code Bearer}, that may stand before. */
    private String secret() {
        return value.substring(value.indexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return header + ": (hidden)";
    }
}
