package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of headers, and what is said when there are none; what is said never holds them. */
final class SecretsTest {

    private static final String SECRET = "s3cret-Tok3n";

    private final List<String> problems = new ArrayList<>();

    @Test
    void aVariableIsTheValueOfTheHeader() {
        Secrets secrets = secrets(Map.of("TOKEN", " Bearer " + SECRET + "\n"));
        assertThat(secrets.ofVariable("TOKEN", problems)).contains("Bearer " + SECRET);
        assertThat(problems).isEmpty();
    }

    @Test
    void aVariableThatCannotBeOneIsTold() {
        Secrets secrets = secrets(Map.of("BLANK", " ", "TWO", SECRET + "\r\nHost: evil", "GERMAN", SECRET + "ü"));
        for (String name : List.of("NONE", "BLANK", "TWO", "GERMAN")) {
            assertThat(secrets.ofVariable(name, problems)).isEmpty();
        }
        String other = " cannot be the value of a header: it has other characters than those of ASCII; set it where the"
                + " build runs";
        assertThat(problems)
                .containsExactly(
                        "the environment variable NONE is not set; set it where the build runs",
                        "the environment variable BLANK is not set; set it where the build runs",
                        "the environment variable TWO" + other,
                        "the environment variable GERMAN" + other);
    }

    @Test
    void thePasswordOfAServerIsTheValueOfTheHeader() {
        Secrets secrets = secrets(Map.of(), server("scanner", null, "Bearer " + SECRET));
        assertThat(secrets.ofServer("scanner", problems)).contains("Bearer " + SECRET);
        assertThat(problems).isEmpty();
    }

    @Test
    void aServerWithAUserGivesBasicAuthentication() {
        Secrets secrets = secrets(Map.of(), server("scanner", "Aladdin", "open sesame"));
        assertThat(secrets.ofServer("scanner", problems)).contains("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    @Test
    void aServerThatCannotBeUsedIsTold() {
        Secrets secrets = secrets(
                Map.of(),
                server("empty", "jane", null),
                server("locked", "jane", "{" + SECRET + "}"),
                server("german", null, SECRET + "ü"));
        for (String id : List.of("unknown", "empty", "locked", "german")) {
            assertThat(secrets.ofServer(id, problems)).isEmpty();
        }
        assertThat(problems)
                .containsExactly(
                        "Maven's settings have no <server> with the <id> 'unknown'; add it to settings.xml",
                        "the password of the server 'empty' in Maven's settings is not set; correct it in settings.xml",
                        "the password of the server 'locked' in Maven's settings cannot be decrypted; see that"
                                + " settings-security.xml is the one that it was encrypted with",
                        "the password of the server 'german' in Maven's settings cannot be the value of a header: it has"
                                + " other characters than those of ASCII; correct it in settings.xml");
    }

    @Test
    void ofTwoPlacesTheVariableComesFirst() {
        Secrets both = secrets(Map.of("TOKEN", "v4riable"), server("isms-github", "jane", "s3rver"));
        assertThat(both.either("TOKEN", "isms-github", "the token", problems)).contains("v4riable");
        assertThat(both.either("ANOTHER", "isms-github", "the token", problems)).contains("s3rver");
        assertThat(problems).isEmpty();
    }

    @Test
    void whatNeitherPlaceHoldsIsTold() {
        Secrets secrets = secrets(Map.of(), server("locked", null, "{" + SECRET + "}"));
        assertThat(secrets.either("TOKEN", "isms-github", "the token", problems))
                .isEmpty();
        assertThat(secrets.either("TOKEN", "locked", "the token", problems)).isEmpty();
        assertThat(problems)
                .containsExactly(
                        "the token is not known: set the environment variable TOKEN, or the password of a <server> with"
                                + " the <id> 'isms-github' in Maven's settings",
                        "the password of the server 'locked' in Maven's settings cannot be decrypted; see that"
                                + " settings-security.xml is the one that it was encrypted with");
    }

    @Test
    void aLoginIsWholeOrNone() {
        Secrets secrets = secrets(
                Map.of("WHOLE_USER", "jane", "WHOLE_PASSWORD", SECRET, "HALF_PASSWORD", SECRET),
                server("mail", "jane", SECRET),
                server("half", null, SECRET));
        assertThat(secrets.login("WHOLE", "mail", problems)).isPresent();
        assertThat(secrets.login("NONE", "mail", problems)).get().hasToString("(hidden)");
        assertThat(secrets.login("NONE", "unknown", problems)).isEmpty();
        assertThat(problems).isEmpty();
        assertThat(secrets.login("HALF", "mail", problems)).isEmpty();
        assertThat(secrets.login("NONE", "half", problems)).isEmpty();
        assertThat(problems)
                .containsExactly(
                        "the login of HALF_USER and HALF_PASSWORD is half a login; set both the user and the password,"
                                + " or neither",
                        "the login of the server 'half' in Maven's settings is half a login; set both the user and"
                                + " the password, or neither");
    }

    /** Passwords in braces are the encrypted ones, and here nobody has the key. */
    private static Secrets secrets(Map<String, String> environment, Server... servers) {
        return new Secrets(
                environment, List.of(servers), server -> Optional.of(server).filter(SecretsTest::isClear));
    }

    private static boolean isClear(Server server) {
        return server.getPassword() == null || !server.getPassword().startsWith("{");
    }

    private static Server server(String id, @Nullable String user, @Nullable String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(user);
        server.setPassword(password);
        return server;
    }
}
