package io.github.ismskit.portal;

import java.util.List;

/** Style sheets, scripts and icons, joined into as few files as a page may ask for. */
record Assets(TemplateFiles template) {

    List<PortalFile> files() {
        return List.of(
                new PortalFile.Drawn("assets/portal.css", () -> template.joined("assets/css/", "order.txt")),
                new PortalFile.Drawn("assets/portal.js", () -> template.joined("assets/js/", "order.txt")),
                new PortalFile.Drawn("assets/boot.js", () -> template.read("assets/boot.js")),
                new PortalFile.Drawn("assets/favicon.svg", () -> template.read("assets/favicon.svg")));
    }
}
