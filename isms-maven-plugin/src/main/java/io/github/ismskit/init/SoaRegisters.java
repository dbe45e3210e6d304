package io.github.ismskit.init;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Theme;
import java.util.List;
import java.util.Map;

/** Writes the statement of applicability with every control still to decide, one register a theme. */
final class SoaRegisters {

    private final Catalogue catalogue;
    private final Map<String, List<String>> policies;

    /** @param policies the ids of those that speak about a control */
    SoaRegisters(Catalogue catalogue, Map<String, List<String>> policies) {
        this.catalogue = catalogue;
        this.policies = policies;
    }

    List<StarterFile> files() {
        return catalogue.themes().stream().map(this::file).toList();
    }

    private StarterFile file(Theme theme) {
        StringBuilder text = new StringBuilder(StarterResource.read("starter-parts/soa-head.yaml"));
        catalogue.controlsOf(theme.id()).forEach(control -> text.append('\n').append(line(control)));
        return new StarterFile("src/isms/controls/" + theme.id() + ".yaml", text.toString());
    }

    private String line(CatalogueControl control) {
        List<String> related = policies.getOrDefault(control.id(), List.of());
        return "# " + control.title() + "\n- id: " + control.id() + "\n  applicable: TODO\n"
                + (related.isEmpty() ? "" : "  related: [" + String.join(", ", related) + "]\n");
    }
}
