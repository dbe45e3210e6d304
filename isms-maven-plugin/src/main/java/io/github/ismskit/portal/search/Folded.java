package io.github.ismskit.portal.search;

import java.text.Normalizer;
import java.util.Locale;

/** Text as lists are sorted by: no accents, no capitals; the scripts fold what is typed in the same way. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\u00ad\\u200b]", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
    }
}
