package io.github.ismskit.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the first bytes of a file whether it is what it is said to be. */
final class FileNature {

    /** How much of a file is looked at; signs of what it is stand at its beginning. */
    static final int HEAD_BYTES = 64 * 1024;

    private static final String LFS = "version https://git-lfs.github.com/spec/";
    private static final Pattern PAGE = Pattern.compile("<!doctype html|<html", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN = Pattern.compile(
            "type\\s*=\\s*[\"']?password|<form[^>]+(login|signin|sign-in|sso|saml)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERROR_PAGE = Pattern.compile(
            "<title>\\s*(4\\d\\d|5\\d\\d|error|not found|forbidden|access denied)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERROR_OBJECT = Pattern.compile(
            "\\A\\s*\\{\\s*\"(error|errors|message|detail|fault)\"\\s*:.{0,2000}\\}\\s*\\z", Pattern.DOTALL);

    private FileNature() {}

    /**
     * @param head the first {@link #HEAD_BYTES} bytes, or all of a smaller file
     * @param size of the whole file
     */
    static StoredFile.Nature of(byte[] head, long size) {
        if (size == 0) {
            return StoredFile.Nature.EMPTY;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (size == head.length && text.isBlank()) {
            return StoredFile.Nature.BLANK;
        }
        if (text.startsWith(LFS)) {
            return StoredFile.Nature.LFS_POINTER;
        }
        if (PAGE.matcher(text.substring(0, Math.min(1024, text.length()))).find()) {
            return page(text);
        }
        boolean answer =
                size == head.length && size < 4096 && ERROR_OBJECT.matcher(text).find();
        return answer && isOnlyError(text) ? StoredFile.Nature.ERROR_ANSWER : StoredFile.Nature.PLAIN;
    }

    private static StoredFile.Nature page(String text) {
        if (LOGIN.matcher(text).find()) {
            return StoredFile.Nature.LOGIN_PAGE;
        }
        return ERROR_PAGE.matcher(text).find() ? StoredFile.Nature.ERROR_ANSWER : StoredFile.Nature.PLAIN;
    }

    /** An answer that carries results beside a message is a report. */
    private static boolean isOnlyError(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !lower.contains("\"results\"") && !lower.contains("\"data\"") && !lower.contains("\"findings\"");
    }
}
