package io.github.ismskit.portal;

import java.util.List;

/** Style sheets, scripts and icons, joined into as few files as a page may ask for, and what web servers ask for. */
record Assets(SiteTemplate site, TemplateFiles template) {

    List<PortalFile> files() {
        return List.of(
                new PortalFile.Drawn("assets/portal.css", () -> template.joined("assets/css/", "order.txt")),
                new PortalFile.Drawn("assets/portal.js", () -> template.joined("assets/js/", "order.txt")),
                new PortalFile.Drawn("assets/search.js", () -> template.joined("assets/js/", "order-search.txt")),
                new PortalFile.Drawn("assets/boot.js", () -> template.read("assets/boot.js")),
                new PortalFile.Drawn("assets/favicon.svg", () -> template.read("assets/favicon.svg")),
                new PortalFile.Drawn("assets/favicon-32.png", () -> template.read("assets/favicon-32.png")),
                new PortalFile.Drawn("robots.txt", () -> template.read("robots.txt")),
                new PortalFile.Drawn("headers/nginx.conf", () -> site.text("headers/nginx.conf")),
                new PortalFile.Drawn("headers/apache.conf", () -> site.text("headers/apache.conf")));
    }
}
