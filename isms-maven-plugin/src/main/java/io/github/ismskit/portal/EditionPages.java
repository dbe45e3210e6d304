package io.github.ismskit.portal;

import io.github.ismskit.edition.Edition;
import java.util.Set;

/**
 * Which addresses an edition has; a link to any other is told as words.
 *
 * @param folders of the portal's root, and {@code ""} for its first page; empty for all of them
 * @param without pages of these folders that it lacks all the same
 */
record EditionPages(Set<String> folders, Set<String> without) {

    private static final EditionPages ALL = new EditionPages(Set.of(), Set.of());
    private static final EditionPages STAFF = new EditionPages(
            Set.of("", "policies", "documents", "glossary", "about", "search", "files", "data"),
            Set.of("about/rules.html"));

    static EditionPages of(Edition edition) {
        return edition == Edition.STAFF ? STAFF : ALL;
    }

    /** @param address a path from the portal's root; a query and a fragment do not count */
    boolean has(String address) {
        String path = address.replaceFirst("[?#].*", "");
        String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        return folders.isEmpty() || (folders.contains(folder) && !without.contains(path));
    }
}
