package io.github.ismskit.catalogue;

import java.util.List;

/**
 * A control that a framework offers; whether it applies is decided in the statement of applicability.
 *
 * @param mapsTo the controls and clauses of the first framework that answer it
 */
public record CatalogueControl(String id, String title, String theme, List<String> mapsTo) {

    public CatalogueControl {
        mapsTo = List.copyOf(mapsTo);
    }

    /** A control that nothing was said about beyond its theme. */
    public CatalogueControl(String id, String title, String theme) {
        this(id, title, theme, List.of());
    }
}
