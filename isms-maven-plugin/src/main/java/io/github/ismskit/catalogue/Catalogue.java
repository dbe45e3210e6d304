package io.github.ismskit.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A framework that an ISMS is measured against: its controls by theme, its clauses, its recurring duties.
 *
 * @param withdrawn how many controls its publisher has withdrawn, which are none of {@code controls}
 */
public record Catalogue(
        String id,
        String title,
        List<Theme> themes,
        List<CatalogueControl> controls,
        List<Clause> clauses,
        List<Duty> duties,
        int withdrawn) {

    public Catalogue {
        themes = List.copyOf(themes);
        controls = List.copyOf(controls);
        clauses = List.copyOf(clauses);
        duties = List.copyOf(duties);
    }

    /** A framework of which nothing was withdrawn. */
    public Catalogue(
            String id,
            String title,
            List<Theme> themes,
            List<CatalogueControl> controls,
            List<Clause> clauses,
            List<Duty> duties) {
        this(id, title, themes, controls, clauses, duties, 0);
    }

    public Optional<CatalogueControl> control(String controlId) {
        return controls.stream()
                .filter(control -> control.id().equals(controlId))
                .findFirst();
    }

    public Optional<Clause> clause(String number) {
        return clauses.stream().filter(clause -> clause.number().equals(number)).findFirst();
    }

    /**
     * The same catalogue with a mapping of its controls.
     *
     * @param mapping controls and clauses of the first framework by the id of a control; what it names replaces
     */
    public Catalogue mapped(Map<String, List<String>> mapping) {
        List<CatalogueControl> mapped = controls.stream()
                .map(each -> mapping.containsKey(each.id())
                        ? new CatalogueControl(
                                each.id(), each.title(), each.theme(), mapping.getOrDefault(each.id(), List.of()))
                        : each)
                .toList();
        return new Catalogue(id, title, themes, mapped, clauses, duties, withdrawn);
    }

    /** The same catalogue in other words. */
    public Catalogue told(CatalogueWords words) {
        return new Catalogue(
                id,
                title,
                themes.stream().map(words::of).toList(),
                controls.stream().map(words::of).toList(),
                clauses.stream().map(words::of).toList(),
                duties.stream().map(words::of).toList(),
                withdrawn);
    }

    /** The theme's controls in {@link ControlOrder}, however the catalogue's file lists them. */
    public List<CatalogueControl> controlsOf(String themeId) {
        return controls.stream()
                .filter(control -> control.theme().equals(themeId))
                .sorted(Comparator.comparing(CatalogueControl::id, new ControlOrder()))
                .toList();
    }
}
