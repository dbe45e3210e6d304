package io.github.ismskit;

import io.github.ismskit.assemble.CatalogueForm;
import io.github.ismskit.assemble.GlossaryForm;
import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.Glossary;
import io.github.ismskit.document.YamlResource;
import java.util.List;

/** What comes with the plugin: the catalogue of ISO/IEC 27001:2022, and what its words mean. */
public final class BuiltIn {

    private static final String FOLDER = "/io/github/ismskit/catalogue/";

    private BuiltIn() {}

    static List<Catalogue> catalogues() {
        return List.of(CatalogueForm.catalogue(YamlResource.mapping(FOLDER + "iso27001-2022.yaml")));
    }

    public static Glossary glossary() {
        return GlossaryForm.glossary(YamlResource.items(FOLDER + "glossary.yaml"));
    }
}
