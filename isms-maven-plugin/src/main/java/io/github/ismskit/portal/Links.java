package io.github.ismskit.portal;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.coverage.FrameworkCoverage;
import java.util.List;
import java.util.Optional;

/**
 * Links as a page writes them, from where it lies.
 *
 * @param shown which pages there are; a link to any other is empty
 * @param root from the page to the root of the portal
 * @param isAlone whether the page is taken away from the portal, so that it links to nothing
 */
record Links(Addresses addresses, EditionPages shown, String root, boolean isAlone) {

    /** From a page that lies one folder below the root. */
    static Links fromAFolder(Addresses addresses, EditionPages shown) {
        return new Links(addresses, shown, "../", false);
    }

    Links atRoot() {
        return new Links(addresses, shown, "", false);
    }

    Links alone() {
        return new Links(addresses, shown, root, true);
    }

    /** To a page of the portal. */
    String of(String path) {
        return isAlone || !shown.has(path) ? "" : root + path;
    }

    /** To the page of a record. */
    String to(String id) {
        return addresses.of(id).map(this::of).orElse("");
    }

    /** To a file that a record carries. */
    String ofFile(String path) {
        return of(Addresses.ofFile(path)).isEmpty() ? "" : root + addresses.linkToFile(path);
    }

    /** To a clause of the first framework. */
    Ref clause(String number) {
        return new Ref(of("clauses/index.html#c-" + number.replace('.', '-')), number, "");
    }

    /** To a control of a further framework, named as {@code csf:PR.AA-05}; empty where it names none. */
    Optional<Ref> frameworkControl(List<FrameworkCoverage> frameworks, String named) {
        int colon = named.indexOf(':');
        return frameworks.stream()
                .map(FrameworkCoverage::catalogue)
                .filter(catalogue -> colon > 0 && catalogue.id().equals(named.substring(0, colon)))
                .flatMap(catalogue -> catalogue.control(named.substring(colon + 1)).stream()
                        .map(control -> new Ref(
                                of(Addresses.ofFramework(catalogue.id()) + "#" + Addresses.anchor(control.id())),
                                named,
                                control.title())))
                .findFirst();
    }
}
