package io.github.ismskit.portal.overview;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.model.Control;
import io.github.ismskit.portal.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far the controls of each theme are in place. */
public final class Themes {

    private Themes() {}

    /**
     * One theme; the shares are in percent of what applies, for a bar of width 100.
     *
     * @param excluded decided not to apply
     */
    public record Theme(
            String title,
            int applicable,
            int inPlace,
            int partly,
            int planned,
            int notInPlace,
            int excluded,
            List<Part> parts) {}

    /** A stretch of the bar. */
    public record Part(String tone, double from, double width) {}

    static List<Theme> of(Desk desk) {
        Catalogue catalogue = desk.isms().catalogue();
        Map<String, String> themeOf = catalogue.controls().stream()
                .collect(Collectors.toMap(CatalogueControl::id, CatalogueControl::theme, (first, second) -> first));
        Map<String, List<Control>> byTheme = desk.isms().soa().stream()
                .collect(Collectors.groupingBy(control -> themeOf.getOrDefault(control.id(), "")));
        return catalogue.themes().stream()
                .map(theme -> theme(theme.title(), byTheme.getOrDefault(theme.id(), List.of())))
                .toList();
    }

    private static Theme theme(String title, List<Control> controls) {
        int applicable = (int) controls.stream().filter(Control::applicable).count();
        int inPlace = count(controls, Control.Implementation.IMPLEMENTED);
        int partly = count(controls, Control.Implementation.PARTIAL);
        int planned = count(controls, Control.Implementation.PLANNED);
        int rest = applicable - inPlace - partly - planned;
        double whole = Math.max(1, applicable);
        List<Part> parts = List.of(
                new Part("good", 0, round(100 * inPlace / whole)),
                new Part("attention", round(100 * inPlace / whole), round(100 * partly / whole)),
                new Part("neutral", round(100 * (inPlace + partly) / whole), round(100 * planned / whole)),
                new Part("bad", round(100 * (inPlace + partly + planned) / whole), round(100 * rest / whole)));
        return new Theme(title, applicable, inPlace, partly, planned, rest, controls.size() - applicable, parts);
    }

    private static int count(List<Control> controls, Control.Implementation state) {
        return (int) controls.stream()
                .filter(Control::applicable)
                .filter(control -> control.implementation().equals(Optional.of(state)))
                .count();
    }

    private static double round(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
