package io.github.ismskit;

import io.github.ismskit.assemble.CatalogueForm;
import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.document.YamlResource;
import java.util.List;

/** What comes with the plugin: the catalogue of ISO/IEC 27001:2022. */
final class BuiltIn {

    private static final String ISO_27001 = "/io/github/ismskit/catalogue/iso27001-2022.yaml";

    private BuiltIn() {}

    static List<Catalogue> catalogues() {
        return List.of(CatalogueForm.catalogue(YamlResource.mapping(ISO_27001)));
    }
}
