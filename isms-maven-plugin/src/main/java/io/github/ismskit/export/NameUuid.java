package io.github.ismskit.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A UUID that follows from what it names (RFC 9562, version 5), so that the same thing keeps it from build to build. */
public final class NameUuid {

    private static final UUID OURS = UUID.fromString("4b1f5a36-6a57-5f0e-9d0c-6f2f0c6c6e1d");

    private NameUuid() {}

    /** @param parts what tells the thing from all others, the most general first */
    public static String of(String... parts) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(16)
                .putLong(OURS.getMostSignificantBits())
                .putLong(OURS.getLeastSignificantBits())
                .array());
        byte[] hash = digest.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong()).toString();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1"); // names things only, and guards nothing
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
