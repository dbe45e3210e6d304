package io.github.ismskit.maven;

import io.github.ismskit.web.AllowedHost;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;

/** The hosts to which the POM lets a goal speak, and what opens them. */
record Connections(HttpClient client, List<AllowedHost> hosts, Secrets secrets, List<String> problems) {

    Connections {
        hosts = List.copyOf(hosts);
    }

    /**
     * The host of an address that may be a secret.
     *
     * @param named what the address is, for people
     */
    Optional<AllowedHost> host(URI address, String named) {
        Optional<AllowedHost> host =
                hosts.stream().filter(each -> each.isOf(address)).findFirst();
        if (host.isEmpty()) {
            problems.add("the POM does not allow the host of " + named + ", " + AllowedHost.of(address)
                    + "; add it to <hosts> of the plugin");
        }
        return host;
    }

    /** An address that is spoken to by https; what is wrong with another does not repeat it. */
    Optional<URI> address(String text, String named) {
        try {
            URI address = URI.create(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null && address.getRawUserInfo() == null) {
                return Optional.of(address);
            }
        } catch (IllegalArgumentException e) {
            // told below, since the exception repeats what may be a secret
        }
        problems.add(named + " is no address of the form https://host/path; correct it where it is set");
        return Optional.empty();
    }
}
