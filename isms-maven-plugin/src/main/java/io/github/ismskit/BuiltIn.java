package io.github.ismskit;

import io.github.ismskit.assemble.CatalogueForm;
import io.github.ismskit.assemble.GlossaryForm;
import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.Glossary;
import io.github.ismskit.document.YamlResource;
import java.util.List;
import java.util.Set;

/** What comes with the plugin: the catalogue of ISO/IEC 27001:2022, and what its words mean. */
public final class BuiltIn {

    private static final String FOLDER = "/io/github/ismskit/catalogue/";

    private static final Set<String> LANGUAGES = Set.of("de", "fr");

    private BuiltIn() {}

    static List<Catalogue> catalogues() {
        return List.of(catalogue());
    }

    /** ISO/IEC 27001:2022. */
    public static Catalogue catalogue() {
        return CatalogueForm.catalogue(YamlResource.mapping(FOLDER + "iso27001-2022.yaml"));
    }

    public static Glossary glossary() {
        return GlossaryForm.glossary(YamlResource.items(FOLDER + "glossary.yaml"));
    }

    /** The glossary in a language, or in English where nobody has translated it; {@code de-AT} is told in {@code de}. */
    public static Glossary glossary(String tag) {
        String language = tag.split("-")[0];
        return LANGUAGES.contains(language)
                ? GlossaryForm.glossary(YamlResource.items(FOLDER + "glossary." + language + ".yaml"))
                : glossary();
    }
}
