package io.github.ismskit.portal;

import java.util.List;

/**
 * In which language the text of a record is shown, and what that means.
 *
 * @param kind {@code original} with translations elsewhere, {@code translation}, {@code behind} for one that the original has
 *     left behind, {@code untranslated} for an original among pages of another language; empty where nothing is to be said
 * @param language of the text, a tag of BCP 47
 * @param elsewhere the same record in the languages that the kind speaks of, by their own names
 */
public record Reading(String kind, String language, List<Frame.Language> elsewhere) {

    public Reading {
        elsewhere = List.copyOf(elsewhere);
    }

    static Reading plain(String language) {
        return new Reading("", language, List.of());
    }
}
