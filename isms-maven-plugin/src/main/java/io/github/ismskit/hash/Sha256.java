package io.github.ismskit.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4); texts count as their bytes in UTF-8. */
public final class Sha256 {

    private Sha256() {}

    /** For bytes that come one after the other. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static byte[] of(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 64 hexadecimal digits in lower case. */
    public static String hex(byte[] bytes) {
        return hex(digest().digest(bytes), 32);
    }

    public static String hex(String text) {
        return hex(of(text), 32);
    }

    /** What a digest has gathered, as 64 hexadecimal digits. */
    public static String hex(MessageDigest digest) {
        return hex(digest.digest(), 32);
    }

    /**
     * A short name for a long text.
     *
     * @param bytes how much of the hash is kept, two digits a byte
     */
    public static String shortHex(String text, int bytes) {
        return hex(of(text), bytes);
    }

    private static String hex(byte[] hash, int bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(hash, bytes));
    }
}
