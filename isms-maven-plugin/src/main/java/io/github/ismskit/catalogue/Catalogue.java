package io.github.ismskit.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A framework that an ISMS is measured against: its controls by theme, its clauses, its recurring duties. */
public record Catalogue(
        String id,
        String title,
        List<Theme> themes,
        List<CatalogueControl> controls,
        List<Clause> clauses,
        List<Duty> duties) {

    public Catalogue {
        themes = List.copyOf(themes);
        controls = List.copyOf(controls);
        clauses = List.copyOf(clauses);
        duties = List.copyOf(duties);
    }

    public Optional<CatalogueControl> control(String controlId) {
        return controls.stream()
                .filter(control -> control.id().equals(controlId))
                .findFirst();
    }

    public Optional<Clause> clause(String number) {
        return clauses.stream().filter(clause -> clause.number().equals(number)).findFirst();
    }

    /** The theme's controls in {@link ControlOrder}, however the catalogue's file lists them. */
    public List<CatalogueControl> controlsOf(String themeId) {
        return controls.stream()
                .filter(control -> control.theme().equals(themeId))
                .sorted(Comparator.comparing(CatalogueControl::id, new ControlOrder()))
                .toList();
    }
}
