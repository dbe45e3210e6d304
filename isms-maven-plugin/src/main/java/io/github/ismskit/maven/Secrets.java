package io.github.ismskit.maven;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.settings.Server;

/**
 * Where the values of headers come from: the environment, or the servers of Maven's settings. They are never in the POM
 * and never on the command line, where others would read them, which is why this is no record either.
 */
final class Secrets {

    private final Map<String, String> environment;
    private final List<Server> servers;
    private final Function<Server, Optional<Server>> decrypted;

    /** @param decrypted gives a server with its password in clear; empty when that cannot be */
    Secrets(Map<String, String> environment, List<Server> servers, Function<Server, Optional<Server>> decrypted) {
        this.environment = Map.copyOf(environment);
        this.servers = List.copyOf(servers);
        this.decrypted = decrypted;
    }

    /** The value of a variable; the reason why there is none goes to the problems. */
    Optional<String> ofVariable(String name, List<String> problems) {
        String value = environment.getOrDefault(name, "").strip();
        return verified(value, "the environment variable " + name, "set it where the build runs", problems);
    }

    /** The password of a server alone, or, where it has a user as well, both as HTTP's basic authentication. */
    Optional<String> ofServer(String id, List<String> problems) {
        Optional<Server> known =
                servers.stream().filter(each -> id.equals(each.getId())).findFirst();
        if (known.isEmpty()) {
            problems.add("Maven's settings have no <server> with the <id> '" + id + "'; add it to settings.xml");
            return Optional.empty();
        }
        Optional<Server> open = decrypted.apply(known.get());
        if (open.isEmpty()) {
            problems.add("the password of the server '" + id + "' in Maven's settings cannot be decrypted;"
                    + " see that settings-security.xml is the one that it was encrypted with");
        }
        return open.flatMap(server -> verified(value(server), of(id), "correct it in settings.xml", problems));
    }

    private static String value(Server server) {
        String user = Optional.ofNullable(server.getUsername()).orElse("").strip();
        String password = Optional.ofNullable(server.getPassword()).orElse("").strip();
        if (user.isEmpty() || password.isEmpty()) {
            return password;
        }
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private static String of(String id) {
        return "the password of the server '" + id + "' in Maven's settings";
    }

    private static Optional<String> verified(String value, String source, String remedy, List<String> problems) {
        boolean fits = value.chars().allMatch(each -> each >= ' ' && each <= '~');
        if (value.isEmpty() || !fits) {
            problems.add(source
                    + (value.isEmpty()
                            ? " is not set"
                            : " cannot be the value of a header: it has other" + " characters than those of ASCII")
                    + "; " + remedy);
            return Optional.empty();
        }
        return Optional.of(value);
    }
}
