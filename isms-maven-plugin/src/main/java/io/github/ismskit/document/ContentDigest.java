package io.github.ismskit.document;

import io.github.ismskit.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;

/** Tells whether two looks at a content tree saw the same, wherever and whenever they looked. */
public final class ContentDigest {

    private ContentDigest() {}

    /**
     * The SHA-256 of all that was read: every document with the places of its values, every other file by its hash, and
     * what could not be read.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public static String of(Reading reading) {
        MessageDigest digest = Sha256.digest();
        Stream.of(reading.documents(), reading.files(), reading.findings())
                .forEach(each -> each.forEach(one -> {
                    digest.update(one.toString().getBytes(StandardCharsets.UTF_8)); // records tell all that they hold
                    digest.update((byte) '\n');
                }));
        return Sha256.hex(digest);
    }
}
