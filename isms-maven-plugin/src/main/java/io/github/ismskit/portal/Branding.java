package io.github.ismskit.portal;

import io.github.ismskit.Assessment;
import io.github.ismskit.colour.Colour;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.model.Brand;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the organisation's brand makes of the portal: a title, images, and the colours of the bar. */
final class Branding {

    /** The style sheet that the build writes; empty in the template. */
    static final String SHEET = "assets/css/brand.css";

    /** Ours, for whoever has none of its own. */
    static final List<Frame.Icon> ICONS = List.of(
            new Frame.Icon("assets/favicon-32.png", "image/png", "32x32"),
            new Frame.Icon("assets/favicon.svg", "image/svg+xml", "any"));

    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";

    private final Brand brand;
    private final String organisation;
    private final Map<String, StoredFile> stored;

    Branding(Assessment assessment) {
        this.brand = assessment.isms().organisation().brand();
        this.organisation = assessment.isms().organisation().name();
        this.stored = assessment.situation().files();
    }

    Frame.Brand frame() {
        return new Frame.Brand(
                brand.title().orElse(organisation + " · ISMS"),
                address(brand.logo(), "logo"),
                address(brand.logoDark(), "logo-dark"),
                icons());
    }

    /** The images, where the pages look for them; what is missing or unsound is a finding, and is not shown. */
    List<PortalFile> files(Path contentRoot) {
        return Stream.of(
                        image(brand.logo(), "logo", contentRoot),
                        image(brand.logoDark(), "logo-dark", contentRoot),
                        image(brand.favicon(), "icon", contentRoot))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The bar's colours in both themes; the text on them is the one that can be read better. */
    Map<String, byte[]> sheet() {
        Optional<Colour> light = brand.colour();
        Optional<Colour> dark = brand.colourDark().or(() -> light);
        String lightRule = light.map(colour -> ":root " + colours(colour)).orElse("");
        String darkRule = dark.map(colour -> "@media (prefers-color-scheme: dark) {\n:root:not([data-theme=\"light\"]) "
                        + colours(colour) + "}\n:root[data-theme=\"dark\"] " + colours(colour))
                .orElse("");
        String css = lightRule + darkRule;
        return css.isEmpty() ? Map.of() : Map.of(SHEET, css.getBytes(StandardCharsets.UTF_8));
    }

    private static String colours(Colour colour) {
        Colour ink = Brand.ink(colour);
        return "{ --brand: " + colour + "; --on-brand: " + ink + "; --focus-on-brand: " + ink + "; }\n";
    }

    private List<Frame.Icon> icons() {
        return brand.favicon()
                .flatMap(this::sound)
                .map(file -> address(file, "icon"))
                .map(address -> List.of(new Frame.Icon(address, address.endsWith(".png") ? PNG : SVG, "")))
                .orElse(ICONS);
    }

    private Optional<PortalFile> image(Optional<String> path, String name, Path contentRoot) {
        return path.flatMap(this::sound)
                .map(file ->
                        new PortalFile.Copied(address(file, name), contentRoot.resolve(file.path()), file.sha256()));
    }

    private String address(Optional<String> path, String name) {
        return path.flatMap(this::sound).map(file -> address(file, name)).orElse("");
    }

    private Optional<StoredFile> sound(String path) {
        return Optional.ofNullable(stored.get(path)).filter(StoredFile::isSound);
    }

    private static String address(StoredFile file, String name) {
        return "assets/" + name + file.path().substring(file.path().lastIndexOf('.'));
    }
}
