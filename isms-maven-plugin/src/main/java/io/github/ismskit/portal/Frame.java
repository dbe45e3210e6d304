package io.github.ismskit.portal;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param root the way from the page to the portal's root: empty, or {@code ../}
 * @param language a tag of BCP 47
 * @param direction {@code ltr} or {@code rtl}
 * @param top the way from the page to the folder with the style sheet and the scripts
 * @param languages the same page in every language; empty where there is one only
 * @param crumbs the way from the overview to the page, without the page itself
 * @param origin where the record that the page shows comes from
 */
public record Frame(
        String title,
        String root,
        String organisation,
        Brand brand,
        String language,
        String direction,
        String asOf,
        String asOfIso,
        boolean simulated,
        String classification,
        String edition,
        String contact,
        String version,
        String top,
        List<Language> languages,
        List<Menu> menu,
        List<Menu> registers,
        List<Ref> crumbs,
        Origin origin,
        Reading reading) {

    /** The page in a language; {@code name} is the language's own. */
    public record Language(String tag, String name, String href, boolean current) {}

    /** An entry of the navigation. */
    public record Menu(String label, String href, boolean current) {}

    /**
     * The organisation's own looks; addresses start at the portal's root, and are empty where there is no image.
     *
     * @param title of the portal
     */
    public record Brand(String title, String logo, String logoDark, List<Icon> icons) {

        public Brand {
            icons = List.copyOf(icons);
        }
    }

    /** A picture for the browser's tab; no sizes where they are not known. */
    public record Icon(String href, String type, String sizes) {}

    /** The same frame around a page whose classification is its own, and not that of the portal. */
    Frame classified(String classification) {
        return new Frame(
                title,
                root,
                organisation,
                brand,
                language,
                direction,
                asOf,
                asOfIso,
                simulated,
                classification,
                edition,
                contact,
                version,
                top,
                languages,
                menu,
                registers,
                crumbs,
                origin,
                reading);
    }

    public Frame {
        languages = List.copyOf(languages);
        menu = List.copyOf(menu);
        registers = List.copyOf(registers);
        crumbs = List.copyOf(crumbs);
    }
}
