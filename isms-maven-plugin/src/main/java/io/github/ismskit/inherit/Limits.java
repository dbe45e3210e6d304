package io.github.ismskit.inherit;

/** How much one artifact may bring, so that no archive fills a disk. */
final class Limits {

    static final int MOST_FILES = 10_000;
    static final long MOST_BYTES = 256L * 1024 * 1024;

    /** What to do where it is more. */
    static final String REMEDY = "; share less, with isms.share.includes";

    private Limits() {}

    static String tooMany(int files) {
        return files + " files, more than " + MOST_FILES + REMEDY;
    }

    static String tooMuch() {
        return "more than " + MOST_BYTES / 1024 / 1024 + " MiB" + REMEDY;
    }
}
