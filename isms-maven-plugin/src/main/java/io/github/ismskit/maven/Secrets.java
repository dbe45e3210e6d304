package io.github.ismskit.maven;

import io.github.ismskit.send.Login;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/**
 * Where secrets come from: the environment, or the servers of Maven's settings. They are never in the POM
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

    /** Those of a build: what its environment holds, and its settings, in which passwords may be encrypted. */
    static Secrets of(
            Map<String, String> environment, @Nullable Settings settings, @Nullable SettingsDecrypter decrypter) {
        return new Secrets(
                environment,
                settings == null ? List.of() : settings.getServers(),
                server -> decrypted(server, decrypter));
    }

    private static Optional<Server> decrypted(Server server, @Nullable SettingsDecrypter decrypter) {
        if (decrypter == null) {
            return Optional.of(server);
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        boolean failed = result.getProblems().stream()
                .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
        return failed ? Optional.empty() : Optional.of(result.getServer());
    }

    /**
     * A secret that one of two places holds: the variable, or the password of the server.
     *
     * @param what the secret is, for people
     */
    Optional<String> either(String variable, String server, String what, List<String> problems) {
        if (!environment.getOrDefault(variable, "").isBlank()) {
            return ofVariable(variable, problems);
        }
        Optional<Server> known = known(server);
        if (known.isEmpty()) {
            problems.add(what + " is not known: set the environment variable " + variable + ", or the password of a"
                    + " <server> with the <id> '" + server + "' in Maven's settings");
        }
        return known.flatMap(each -> open(each, problems))
                .flatMap(
                        each -> verified(text(each.getPassword()), of(server), "correct it in settings.xml", problems));
    }

    /**
     * User and password of two variables that begin alike, or of a server; empty where nobody has written any.
     *
     * @param variables the beginning of both names
     */
    Optional<Login> login(String variables, String server, List<String> problems) {
        String user = environment.getOrDefault(variables + "_USER", "").strip();
        String password = environment.getOrDefault(variables + "_PASSWORD", "");
        if (user.isEmpty() && password.isEmpty()) {
            return known(server)
                    .flatMap(each -> open(each, problems))
                    .flatMap(each -> login(
                            text(each.getUsername()),
                            each.getPassword(),
                            "the login of the server '" + server + "' in Maven's settings",
                            problems));
        }
        return login(user, password, "the login of " + variables + "_USER and " + variables + "_PASSWORD", problems);
    }

    private static Optional<Login> login(String user, @Nullable String password, String what, List<String> problems) {
        if (user.isEmpty() || password == null || password.isEmpty()) {
            problems.add(what + " is half a login; set both the user and the password, or neither");
            return Optional.empty();
        }
        return Optional.of(new Login(user, password));
    }

    /** The value of a variable; the reason why there is none goes to the problems. */
    Optional<String> ofVariable(String name, List<String> problems) {
        String value = environment.getOrDefault(name, "").strip();
        return verified(value, "the environment variable " + name, "set it where the build runs", problems);
    }

    /** The password of a server alone, or, where it has a user as well, both as HTTP's basic authentication. */
    Optional<String> ofServer(String id, List<String> problems) {
        Optional<Server> known = known(id);
        if (known.isEmpty()) {
            problems.add("Maven's settings have no <server> with the <id> '" + id + "'; add it to settings.xml");
            return Optional.empty();
        }
        return open(known.get(), problems)
                .flatMap(server -> verified(value(server), of(id), "correct it in settings.xml", problems));
    }

    private Optional<Server> known(String id) {
        return servers.stream().filter(each -> id.equals(each.getId())).findFirst();
    }

    private Optional<Server> open(Server known, List<String> problems) {
        Optional<Server> open = decrypted.apply(known);
        if (open.isEmpty()) {
            problems.add("the password of the server '" + known.getId() + "' in Maven's settings cannot be decrypted;"
                    + " see that settings-security.xml is the one that it was encrypted with");
        }
        return open;
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("").strip();
    }

    private static String value(Server server) {
        String user = text(server.getUsername());
        String password = text(server.getPassword());
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
