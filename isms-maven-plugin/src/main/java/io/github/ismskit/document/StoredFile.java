package io.github.ismskit.document;

/**
 * A file of the content tree that is not a document, as its bytes were when they were read, once.
 *
 * @param path relative to the content root, with {@code /} between its parts
 * @param size in bytes
 * @param sha256 64 hexadecimal digits in lower case; empty for what was refused unread
 */
public record StoredFile(String path, long size, String sha256, Nature nature) {

    /** What the bytes turned out to be; everything but {@code PLAIN} cannot serve as evidence. */
    public enum Nature {
        PLAIN("a plain file"),
        EMPTY("empty"),
        BLANK("nothing but white space"),
        LFS_POINTER("a Git LFS pointer instead of the file itself"),
        LOGIN_PAGE("a login page instead of the report"),
        ERROR_ANSWER("an error answer instead of the report"),
        LINK("a symbolic link"),
        SPECIAL("neither a plain file nor a folder"),
        UNREADABLE("unreadable");

        private final String words;

        Nature(String words) {
            this.words = words;
        }

        /** The end of the sentence "the file is …". */
        public String words() {
            return words;
        }
    }

    public boolean isSound() {
        return nature == Nature.PLAIN;
    }
}
