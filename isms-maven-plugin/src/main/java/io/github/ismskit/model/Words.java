package io.github.ismskit.model;

import java.util.Locale;

/** The word of the content format for a constant of a vocabulary: {@code IN_REVIEW} is written {@code in-review}. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant for a word that the schema has accepted. */
    public static <E extends Enum<E>> E parse(Class<E> vocabulary, String word) {
        return Enum.valueOf(vocabulary, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
