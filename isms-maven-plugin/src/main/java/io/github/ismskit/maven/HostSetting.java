package io.github.ismskit.maven;

import io.github.ismskit.collect.AllowedHost;
import io.github.ismskit.collect.Credential;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A {@code <host>} of the POM that collectors may ask. */
public final class HostSetting {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]+");

    /** The host, with a port behind a colon where it is not 443. */
    private @Nullable String name;

    /** The environment variable that holds the value of the header; never the value itself. */
    private @Nullable String environment;

    /** The header that opens the host. */
    private String header = "Authorization";

    /** How long an answer may take, in seconds. */
    private int seconds = 60;

    AllowedHost allowed(Map<String, String> variables, List<String> problems) {
        String host = name == null ? "" : name.strip();
        if (!NAME.matcher(host).matches()) {
            problems.add("a <host> has the <name> '" + host + "'; write it as scanner.example or scanner.example:8443");
        }
        if (seconds < 1) {
            problems.add("the host '" + host + "' has " + seconds + " <seconds>; give it at least 1");
        }
        return new AllowedHost(host, Duration.ofSeconds(seconds), credential(host, variables, problems));
    }

    private Optional<Credential> credential(String host, Map<String, String> variables, List<String> problems) {
        if (environment == null || environment.isBlank()) {
            return Optional.empty();
        }
        String value = variables.getOrDefault(environment.strip(), "").strip();
        if (value.isEmpty() || value.chars().anyMatch(each -> each < ' ' || each > '~')) {
            problems.add("the host '" + host + "' takes its header from the environment variable " + environment.strip()
                    + ", which is " + (value.isEmpty() ? "not set" : "no header's value")
                    + "; set it where the build runs");
        }
        if (!HEADER.matcher(header).matches()) {
            problems.add(
                    "the host '" + host + "' has the <header> '" + header + "'; write a name such as Authorization");
        }
        return Optional.of(new Credential(header, value));
    }
}
