package io.github.ismskit.prose;

import java.text.Normalizer;
import java.util.Locale;

/** Ids of headings: lower case, no accents, everything else a dash, and a prefix that no part of the page uses. */
final class Slugs {

    private static final String PREFIX = "s-";

    private Slugs() {}

    static String of(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return PREFIX + (slug.isEmpty() ? "section" : slug);
    }
}
