package io.github.ismskit.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file in an archive.
 *
 * @param size of the file itself, in bytes
 * @param sha256 64 hexadecimal digits in lower case
 */
public record Packed(String path, long size, String sha256) {

    /** What a stream gives, told without holding it in memory. */
    static Packed of(String path, InputStream in) throws IOException {
        DigestInputStream hashed = new DigestInputStream(in, digest());
        long size = hashed.transferTo(OutputStream.nullOutputStream());
        return new Packed(
                path, size, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
    }

    /** The line that {@code sha256sum --check} reads. */
    String line() {
        return sha256 + "  " + path + "\n";
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
