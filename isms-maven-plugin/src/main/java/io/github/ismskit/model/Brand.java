package io.github.ismskit.model;

import io.github.ismskit.colour.Colour;
import java.util.Optional;

/**
 * How the portal looks like the organisation's own.
 *
 * @param title of the portal, where it is not the organisation's name
 * @param colour of the bar, under white text and on the white page
 * @param colourDark of the bar in the dark theme
 * @param logo a file of the content, shown on a white ground
 * @param logoDark the same for a dark ground
 * @param favicon a file of the content
 */
public record Brand(
        Optional<String> title,
        Optional<Colour> colour,
        Optional<Colour> colourDark,
        Optional<String> logo,
        Optional<String> logoDark,
        Optional<String> favicon) {

    public static final Brand NONE = new Brand(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The page of the light theme. */
    public static final Colour LIGHT_PAGE = Colour.WHITE;

    /** The page of the dark theme. */
    public static final Colour DARK_PAGE = new Colour(0x14, 0x17, 0x1c);

    /** The text on a colour: of the two pages' colours the one that can be read better. */
    public static Colour ink(Colour ground) {
        return ground.contrast(LIGHT_PAGE) >= ground.contrast(DARK_PAGE) ? LIGHT_PAGE : DARK_PAGE;
    }
}
