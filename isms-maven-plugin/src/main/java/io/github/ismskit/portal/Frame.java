package io.github.ismskit.portal;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param root the way from the page to the portal's root: empty, or {@code ../}
 * @param crumbs the way from the overview to the page, without the page itself
 */
public record Frame(
        String title,
        String root,
        String organisation,
        String language,
        String asOf,
        String asOfIso,
        boolean simulated,
        String classification,
        String edition,
        String contact,
        String version,
        List<Menu> menu,
        List<Menu> registers,
        List<Ref> crumbs) {

    /** An entry of the navigation. */
    public record Menu(String label, String href, boolean current) {}

    public Frame {
        menu = List.copyOf(menu);
        registers = List.copyOf(registers);
        crumbs = List.copyOf(crumbs);
    }
}
