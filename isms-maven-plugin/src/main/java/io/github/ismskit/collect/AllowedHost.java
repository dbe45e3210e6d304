package io.github.ismskit.collect;

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

    boolean isOf(URI address) {
        return "https".equals(address.getScheme())
                && address.getRawUserInfo() == null
                && address.getHost() != null
                && withPort(name).equals(of(address));
    }

    /** A text in which the host may have repeated the credential that it was sent. */
    String hidden(String text) {
        return credential.map(secret -> secret.hidden(text)).orElse(text);
    }

    /** Host and port of an address. */
    static String of(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT) + ":" + (address.getPort() < 0 ? 443 : address.getPort());
    }

    private static String withPort(String name) {
        return name.contains(":") ? name : name + ":443";
    }
}
