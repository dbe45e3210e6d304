package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.fixture.HostileIsms;
import io.github.ismskit.fixture.Payloads;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.publish.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ISMS full of attacks, opened in the browser with the portal's policy and without it: nothing runs, nothing leaves. */
final class NothingHostileRunsTest {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

    @TempDir
    static Path folder = Path.of("target");

    private static int fields;
    private static Path portal = Path.of("");

    @BeforeAll
    static void drawHostileContent() throws IOException {
        Path content = folder.resolve("isms");
        fields = HostileIsms.write(Path.of("../docs/schemas"), content);
        Assessment assessment = new Assessor().assess(content, AsOf.day(LocalDate.of(2026, 11, 20)));
        assertThat(assessment.findings().stream()
                        .filter(finding -> finding.rule()
                                .matches("document-is-readable|header-matches-schema|placeholder-is-filled"))
                        .map(Finding::line))
                .as("the schemas accept every record, so that all of it is drawn")
                .isEmpty();
        assertThat(assessment.records()).isGreaterThan(40);
        Path output = folder.resolve("out");
        new Publisher(output).portal(new Portal(new SiteTemplate(Optional.empty()), content, "test").files(assessment));
        portal = output.resolve("portal");
    }

    @Test
    void everyAttackIsInSomeField() {
        assertThat(Payloads.all()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(fields).isGreaterThan(Payloads.all().size());
    }

    @Test
    void nothingRunsUnderThePolicy() throws Exception {
        assertThat(whatHappened(portal)).isEmpty();
    }

    @Test
    void nothingRunsWithoutThePolicyEither() throws Exception {
        Path bare = folder.resolve("bare");
        int stripped = 0;
        try (Stream<Path> walk = Files.walk(portal)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = bare.resolve(portal.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                byte[] bytes = Files.readAllBytes(file);
                if (isPage(file)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    stripped += POLICY.matcher(text).find() ? 1 : 0;
                    bytes = POLICY.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
                }
                Files.write(copy, bytes);
            }
        }
        assertThat(stripped).isGreaterThan(50);
        assertThat(whatHappened(bare)).isEmpty();
    }

    private static List<String> whatHappened(Path site) throws Exception {
        List<String> happened = new ArrayList<>();
        int opened = 0;
        try (Chromium browser = Chromium.startOrSkip();
                DevTools page = DevTools.page(browser)) {
            page.send(
                    "Page.addScriptToEvaluateOnNewDocument",
                    Map.of(
                            "source",
                            "window.isPwned = false; window.pwned = function () { window.isPwned = true; };"
                                    + "window.alert = window.confirm = window.prompt = window.pwned;"));
            for (Path file : pages(site)) {
                String address = file.toUri().toString();
                page.open(address);
                opened++;
                if (page.evaluate("window.isPwned !== false").asBoolean()) {
                    happened.add(file + " ran a payload");
                }
                if (!page.evaluate("location.href").asString().equals(address)) {
                    happened.add(file + " went elsewhere");
                }
                page.requests().stream()
                        .filter(request -> !request.startsWith("file:"))
                        .forEach(request -> happened.add(file + " asked for " + request));
                String handlers = "[...document.querySelectorAll('*')].filter(each => [...each.attributes]"
                        + ".some(attribute => attribute.name.startsWith('on') || /^\\s*(javascript|data|vbscript):/i"
                        + ".test(attribute.value) && /^(href|src|action|formaction|data)$/.test(attribute.name)"
                        + " && each.tagName !== 'IMG')).map(each => each.outerHTML).join(' ')";
                String found = page.evaluate(handlers).asString();
                if (!found.isEmpty()) {
                    happened.add(file + " holds " + found);
                }
            }
        }
        assertThat(opened).isGreaterThan(50);
        return happened;
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(NothingHostileRunsTest::isPage).sorted().toList();
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html") && !file.toString().contains("/files/");
    }
}
