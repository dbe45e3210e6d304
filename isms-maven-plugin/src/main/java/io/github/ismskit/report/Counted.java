package io.github.ismskit.report;

/** Numbers with their words, singular and plural. */
final class Counted {

    private Counted() {}

    static String of(long count, String word) {
        return of(count, word, word + "s");
    }

    static String of(long count, String word, String words) {
        return count + " " + (count == 1 ? word : words);
    }
}
