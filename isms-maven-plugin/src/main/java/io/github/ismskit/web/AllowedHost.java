package io.github.ismskit.web;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A host that the POM allows.
 *
 * @param name with a port behind a colon where it is not 443
 */
public record AllowedHost(String name, Duration patience, Optional<Credential> credential) {

    public AllowedHost {
        name = name.toLowerCase(Locale.ROOT);
    }

    public boolean isOf(URI address) {
        return "https".equals(address.getScheme())
                && address.getRawUserInfo() == null
                && address.getHost() != null
                && withPort().equals(of(address));
    }

    /** A text in which the host may have repeated the credential that it was sent. */
    public String hidden(String text) {
        return credential.map(secret -> secret.hidden(text)).orElse(text);
    }

    /** The same host, opened by this where nothing else opens it. */
    public AllowedHost openedBy(Credential other) {
        return credential.isPresent() ? this : new AllowedHost(name, patience, Optional.of(other));
    }

    /** Host and port of an address. */
    public static String of(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT) + ":" + (address.getPort() < 0 ? 443 : address.getPort());
    }

    String withPort() {
        return name.contains(":") ? name : name + ":443";
    }
}
