package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** The goal as Maven runs it, asked by a client; what browsers make of it is the matter of a test of its own. */
@MojoTest
final class ServeGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final Path MINIMAL = Path.of("src/it/minimal-passes/src/isms");
    private static final String CONTENT = "target/goals/serve/isms";
    private static final Path POLICY = Path.of(CONTENT, "policies/isms.md");
    private static final String DAY = "2026-11-20";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @InjectMojo(goal = "serve", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "port", value = "0")
    void servesWhatLiesThereAndFollowsIt(ServeMojo goal) throws Exception {
        copy();
        try (ServedGoal served = ServedGoal.start(goal)) {
            assertThat(served.next()).startsWith("info: Everything in ").contains("pass on 2026-11-20 (simulation)");
            HttpResponse<InputStream> line =
                    client.send(request(served.address() + "_isms/events"), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(line.headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(heard(line.body())).isEqualTo("data: look\n\n");
            String before = text(served.address() + "policies/pol-isms.html");
            assertThat(before).contains("We protect what our customers entrust to us", "connect-src 'self'");
            edit("We protect", "We carefully protect");
            assertThat(served.next()).startsWith("info: policies/isms.md in ").contains("; pass on 2026-11-20");
            assertThat(heardLook(line.body())).isTrue();
            assertThat(text(served.address() + "policies/pol-isms.html")).contains("We carefully protect");
            edit("owner: jane", "owner: [jane");
            assertThat(served.next())
                    .contains("; the pages stay as they were: 1 error; " + CONTENT + "/policies/isms.md:");
            assertThat(text(served.address() + "policies/pol-isms.html")).contains("We carefully protect");
            assertThat(text(served.address() + "_isms/state?page=index.html"))
                    .contains("\"place\" : \"" + CONTENT + "/policies/isms.md:");
        }
    }

    @Test
    @InjectMojo(goal = "serve", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "asOf", value = DAY)
    @MojoParameter(name = "port", value = "0")
    void givesNothingToOthers(ServeMojo goal) throws Exception {
        copy();
        try (ServedGoal served = ServedGoal.start(goal)) {
            served.next();
            HttpResponse<String> evidence = client.send(
                    request(served.address() + "files/evidence/restore-2026.csv"),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(evidence.body()).isEqualTo(Files.readString(MINIMAL.resolve("evidence/restore-2026.csv")));
            assertThat(evidence.headers().map())
                    .containsEntry("content-disposition", List.of("attachment"))
                    .containsEntry("content-type", List.of("application/octet-stream"))
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("cache-control", List.of("no-store"))
                    .containsEntry("cross-origin-resource-policy", List.of("same-origin"));
            assertThat(raw(served, "GET / HTTP/1.1", "Host: evil.example.com")).startsWith("HTTP/1.1 403 ");
            assertThat(raw(served, "POST / HTTP/1.1", "Host: localhost")).startsWith("HTTP/1.1 405 ");
            assertThat(raw(served, "GET /../../pom.xml HTTP/1.1", "Host: localhost"))
                    .startsWith("HTTP/1.1 404 ");
            assertThat(raw(served, "HEAD /index.html HTTP/1.1", "Host: localhost"))
                    .startsWith("HTTP/1.1 200 ")
                    .containsPattern("(?i)content-length: [1-9]")
                    .endsWith("\r\n\r\n");
            assertThat(raw(served, "HEAD /_isms/events HTTP/1.1", "Host: localhost"))
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    @InjectMojo(goal = "serve", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    void aPortThatIsTakenIsTold(ServeMojo goal) throws Exception {
        copy();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            goal.port = taken.getLocalPort();
            assertThatThrownBy(goal::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageStartingWith("isms.port is " + taken.getLocalPort() + ", where nobody can listen now (")
                    .hasMessageEndingWith("); end what listens there, or take another one, or 0 for a free one");
        }
    }

    @Test
    @InjectMojo(goal = "serve", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "port", value = "65536")
    void aPortThatIsNoneIsTold(ServeMojo goal) throws Exception {
        copy();
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("isms.port is 65536, which no port is; take one up to 65535, or 0 for a free one");
    }

    private String text(String address) throws Exception {
        return client.send(request(address), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    /** One event, up to its empty line. */
    private static String heard(InputStream line) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\n\n") < 0) {
            int next = line.read();
            assertThat(next).as("the line ended after: " + text).isNotNegative();
            text.append((char) next);
        }
        return text.toString();
    }

    /** Between two changes the line only shows that it is still there. */
    private static boolean heardLook(InputStream line) throws IOException {
        String heard = heard(line);
        while (heard.startsWith(":")) {
            heard = heard(line);
        }
        return heard.equals("data: look\n\n");
    }

    /** What a client gets that says what no well-behaved one would. */
    private static String raw(ServedGoal served, String... lines) throws IOException {
        URI address = URI.create(served.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void edit(String from, String to) throws IOException {
        assertThat(POLICY).content().contains(from);
        Files.writeString(POLICY, Files.readString(POLICY).replace(from, to));
    }

    private static void copy() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(MINIMAL)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = Path.of(CONTENT).resolve(MINIMAL.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
