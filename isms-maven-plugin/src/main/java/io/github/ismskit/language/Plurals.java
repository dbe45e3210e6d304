package io.github.ismskit.language;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The plural forms of a language, by the rules of CLDR; asked for when the first number is told. */
final class Plurals {

    static final Plurals ENGLISH = new Plurals(Locale.ENGLISH);

    private static final String OTHER = "other";

    private final Locale locale;

    Plurals(Locale locale) {
        this.locale = locale;
    }

    /** {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    String category(long number) {
        return rules().select((double) number);
    }

    /** The forms that the language has. */
    Set<String> categories() {
        return rules().getKeywords();
    }

    /** Whether a key is a plural form that the language does not have, while its bundle has the general one. */
    boolean hasNoUseFor(String key, Map<String, String> bundle) {
        String form = key.substring(key.lastIndexOf('.') + 1);
        return isForm(form) && !rules().getKeywords().contains(form) && bundle.containsKey(stem(key) + "." + OTHER);
    }

    /** A key without its plural form. */
    static String stem(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && isForm(key.substring(dot + 1)) ? key.substring(0, dot) : key;
    }

    private static boolean isForm(String word) {
        return switch (word) {
            case "zero", "one", "two", "few", "many", OTHER -> true;
            default -> false;
        };
    }

    private PluralRules rules() {
        return PluralRules.forLocale(locale);
    }
}
