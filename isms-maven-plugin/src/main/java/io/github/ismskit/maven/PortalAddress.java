package io.github.ismskit.maven;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where {@code isms.portalUrl} says that the portal is published. */
final class PortalAddress {

    private static final Set<String> SCHEMES = Set.of("https", "http", "file");

    private PortalAddress() {}

    /** The folder of the portal, with a slash behind it, whichever way it was given. */
    static Optional<URI> of(@Nullable String given, List<String> problems) {
        Optional<String> address = ReminderSettings.given(given);
        Optional<URI> folder = address.flatMap(PortalAddress::folder);
        if (address.isPresent() && folder.isEmpty()) {
            problems.add("isms.portalUrl is '" + address.get()
                    + "', which is no address of a portal; write it as https://isms.example.com/");
        }
        return folder;
    }

    private static Optional<URI> folder(String address) {
        try {
            URI uri = URI.create(address.replaceFirst("(/index\\.html|/)?$", "/"));
            boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            boolean placed = uri.getHost() != null || "file".equals(uri.getScheme());
            return Optional.of(uri).filter(any -> plain && placed && SCHEMES.contains(String.valueOf(uri.getScheme())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
