package io.github.ismskit.publish;

import io.github.ismskit.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;

/**
 * A file in an archive.
 *
 * @param size of the file itself, in bytes
 * @param sha256 64 hexadecimal digits in lower case
 */
public record Packed(String path, long size, String sha256) {

    /** What a stream gives, told without holding it in memory. */
    static Packed of(String path, InputStream in) throws IOException {
        DigestInputStream hashed = new DigestInputStream(in, Sha256.digest());
        long size = hashed.transferTo(OutputStream.nullOutputStream());
        return new Packed(path, size, Sha256.hex(hashed.getMessageDigest()));
    }

    /** The line that {@code sha256sum --check} reads. */
    String line() {
        return sha256 + "  " + path + "\n";
    }
}
