package io.github.ismskit.translation;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueWords;
import io.github.ismskit.document.Value;
import io.github.ismskit.document.YamlResource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The titles of ISO/IEC 27001:2022 in the languages that come with the plugin. */
final class BuiltInWords {

    private static final String ISO_27001 = "iso27001-2022";
    private static final Set<String> LANGUAGES = Set.of("de", "fr");

    private BuiltInWords() {}

    static boolean knows(String tag) {
        return LANGUAGES.contains(tag.split("-")[0]);
    }

    /** The catalogue in a language, or as it is where nobody has translated it; {@code de-AT} is told in {@code de}. */
    static Catalogue tell(Catalogue catalogue, String tag) {
        String language = tag.split("-")[0];
        if (!catalogue.id().equals(ISO_27001) || !knows(tag)) {
            return catalogue;
        }
        Value.Mapping words =
                YamlResource.mapping("/io/github/ismskit/catalogue/" + ISO_27001 + "." + language + ".yaml");
        return catalogue.told(new CatalogueWords(texts(words, "titles"), texts(words, "notes")));
    }

    private static Map<String, String> texts(Value.Mapping words, String key) {
        Map<String, String> texts = new HashMap<>();
        if (words.get(key).orElse(Value.Mapping.EMPTY) instanceof Value.Mapping mapping) {
            mapping.members().forEach((id, member) -> {
                if (member.value() instanceof Value.Text text) {
                    texts.put(id, text.text());
                }
            });
        }
        return texts;
    }
}
