package io.github.ismskit.maven;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where {@code isms.portalUrl} says that the portal is served. */
final class PortalAddress {

    private PortalAddress() {}

    /** With a slash behind it. */
    static Optional<String> of(@Nullable String given, List<String> problems) {
        Optional<String> address = ReminderSettings.given(given);
        if (address.isPresent() && !isPage(address.get())) {
            problems.add("isms.portalUrl is '" + address.get()
                    + "', which is no address of a portal; write it as https://isms.example.com/");
            return Optional.empty();
        }
        return address.map(each -> each.endsWith("/") ? each : each + "/");
    }

    private static boolean isPage(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
