package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a public repository demands of a release: who made it, under which licence, where its sources are. */
final class PublishedArtifactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "../site-template", "../sample-isms"})
    void everyModuleSaysWhatItIs(String module) throws IOException {
        Document pom = pom(module);
        assertThat(text(pom, "project > name")).isNotEmpty();
        assertThat(text(pom, "project > description")).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project > url",
                "licenses > license > name",
                "licenses > license > url",
                "developers > developer > name",
                "scm > connection",
                "scm > developerConnection",
                "scm > url",
                "issueManagement > url",
                "organization > name"
            })
    void theParentSaysItForAllOfThem(String path) throws IOException {
        assertThat(text(pom(".."), path)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/LICENSE", "META-INF/NOTICE"})
    void theJarCarriesItsLicence(String path) throws IOException {
        Path original = Path.of("..", path.substring("META-INF/".length()));
        for (String module : List.of(".", "../site-template")) {
            assertThat(Path.of(module, "target/classes", path)).hasSameTextualContentAs(original);
        }
    }

    /** Eclipse shows an error on every goal of a lifecycle of which it knows nothing. */
    @Test
    void eclipseKnowsWhatToDoWithTheGoalsOfTheLifecycle() throws IOException {
        String mapping = Files.readString(Path.of("target/classes/META-INF/m2e/lifecycle-mapping-metadata.xml"));
        Document descriptor = parse(Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml")));
        assertThat(descriptor.select("mojo:has(> phase) > goal").eachText())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        parse(mapping).select("goals > goal").eachText());
    }

    private static Document pom(String module) throws IOException {
        return parse(Files.readString(Path.of(module, "pom.xml"), StandardCharsets.UTF_8));
    }

    private static Document parse(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    private static String text(Document pom, String path) {
        Element found = pom.selectFirst(path);
        return found == null ? "" : found.text();
    }
}
