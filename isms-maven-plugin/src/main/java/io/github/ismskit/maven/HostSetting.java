package io.github.ismskit.maven;

import io.github.ismskit.web.AllowedHost;
import io.github.ismskit.web.Credential;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A {@code <host>} of the POM that collectors may ask. */
public final class HostSetting {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]+");

    /** What the connection itself says, and nobody else may. */
    private static final Set<String> RESERVED =
            Set.of("connection", "content-length", "expect", "host", "upgrade", "user-agent");

    /** The host, with a port behind a colon where it is not 443. */
    private @Nullable String name;

    /** The environment variable that holds the value of the header; never the value itself. */
    private @Nullable String environment;

    /** The id of the server in Maven's settings whose password is the value of the header. */
    private @Nullable String server;

    /** The header that opens the host. */
    private String header = "Authorization";

    /** How long an answer may take, in seconds. */
    private int seconds = 60;

    AllowedHost allowed(Secrets secrets, List<String> problems) {
        String host = given(name).orElse("");
        if (!NAME.matcher(host).matches()) {
            problems.add("a <host> has the <name> '" + host + "'; write it as scanner.example or scanner.example:8443");
        }
        if (seconds < 1) {
            problems.add("the host '" + host + "' has " + seconds + " <seconds>; give it at least 1");
        }
        return new AllowedHost(host, Duration.ofSeconds(seconds), credential(host, secrets, problems));
    }

    private Optional<Credential> credential(String host, Secrets secrets, List<String> problems) {
        if (given(environment).isPresent() && given(server).isPresent()) {
            problems.add("the host '" + host + "' has both <environment> and <server>; keep one of them");
            return Optional.empty();
        }
        if (!HEADER.matcher(header).matches() || RESERVED.contains(header.toLowerCase(Locale.ROOT))) {
            problems.add("the host '" + host + "' has the <header> '" + header
                    + "', which cannot open it; write a name such as Authorization");
        }
        return given(environment)
                .flatMap(variable -> secrets.ofVariable(variable, problems))
                .or(() -> given(server).flatMap(id -> secrets.ofServer(id, problems)))
                .map(value -> new Credential(header, value));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
