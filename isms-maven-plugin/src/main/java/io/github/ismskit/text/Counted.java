package io.github.ismskit.text;

/** Numbers with their words, singular and plural. */
public final class Counted {

    private Counted() {}

    public static String of(long count, String word) {
        return of(count, word, word + "s");
    }

    public static String of(long count, String word, String words) {
        return count + " " + (count == 1 ? word : words);
    }
}
