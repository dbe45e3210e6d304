package io.github.ismskit.rule.content;

import io.github.ismskit.colour.Colour;
import io.github.ismskit.colour.Legible;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Nearest;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Brand;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The colours of the brand can be read, and its images are there. */
public final class BrandIsLegible implements Rule {

    private static final String BRAND = "brand";

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The brand's colours can be read, and its images are there";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.2");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        Organisation organisation = situation.isms().organisation();
        Brand brand = organisation.brand();
        List<Optional<Finding>> looks = new ArrayList<>();
        brand.colour().ifPresent(colour -> looks.add(light(organisation, colour)));
        brand.colourDark().ifPresent(colour -> looks.add(dark(organisation, colour)));
        brand.logo().ifPresent(file -> looks.add(image(situation, file, logo(organisation))));
        brand.logoDark().ifPresent(file -> looks.add(image(situation, file, at(organisation, "logo-dark"))));
        brand.favicon().ifPresent(file -> looks.add(image(situation, file, at(organisation, "favicon"))));
        return Check.of(looks.size(), looks.stream().flatMap(Optional::stream).toList());
    }

    private Optional<Finding> light(Organisation organisation, Colour colour) {
        Predicate<Colour> passes = each -> Legible.on(Brand.LIGHT_PAGE, each);
        String why = "white text on " + colour + ", and " + colour + " on the white page, has a contrast of "
                + number(colour.contrast(Brand.LIGHT_PAGE)) + ", less than " + Legible.LEAST;
        return colour(colour, passes, why, at(organisation, "colour"));
    }

    private Optional<Finding> dark(Organisation organisation, Colour colour) {
        Predicate<Colour> passes = each -> Legible.on(each, Brand.ink(each));
        String why = "neither white text nor that of the dark page can be read on " + colour + ": the better one has a"
                + " contrast of " + number(colour.contrast(Brand.ink(colour))) + ", less than " + Legible.LEAST;
        return colour(colour, passes, why, at(organisation, "colour-dark"));
    }

    private Optional<Finding> colour(Colour colour, Predicate<Colour> passes, String why, Location place) {
        return passes.test(colour)
                ? Optional.empty()
                : Legible.nearest(colour, passes)
                        .map(near -> finding(place, why, "the nearest colour that passes is " + near));
    }

    private Optional<Finding> image(Situation situation, String file, Location place) {
        StoredFile stored = situation.files().get(file);
        if (stored == null) {
            String advice = Nearest.advice(file, situation.files().keySet(), "add it below the content root");
            return Optional.of(finding(place, "there is no file '" + file + "'", advice));
        }
        return stored.isSound()
                ? Optional.empty()
                : Optional.of(
                        finding(place, file + " is " + stored.nature().words(), "replace it with the image itself"));
    }

    private static Location logo(Organisation organisation) {
        boolean ofBrand = organisation.source().header().get(BRAND).isPresent()
                && !at(organisation, "logo").equals(organisation.source().at(BRAND));
        return ofBrand ? at(organisation, "logo") : organisation.source().at("organisation", "logo");
    }

    private static Location at(Organisation organisation, String key) {
        return organisation.source().at(BRAND, key);
    }

    /** Rounded down, so that what is too little never looks enough. */
    private static String number(double contrast) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
    }
}
