package io.github.ismskit.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tags of languages as BCP 47 writes them: {@code de}, {@code pt-BR}, {@code zh-Hant}. */
final class LanguageTag {

    /** Language, script, region and variants in their usual case, so that one language has one tag. */
    static final Pattern FORM =
            Pattern.compile("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$");

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /**
     * Whether a word can hardly be anything but a language. Of three letters there are too many: {@code old} and {@code new} are
     * languages as well.
     */
    static boolean isPlausible(String tag) {
        return FORM.matcher(tag).matches() && TWO_LETTERS.contains(tag.split("-")[0]);
    }
}
