package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What the profile {@code release} has put beside the jars of this build; asked for by {@code -Drelease.jars=true} after it,
 * as {@code .ci/run} does.
 */
@EnabledIfSystemProperty(named = "release.jars", matches = "true", disabledReason = "they are made by a release alone")
final class ReleaseJars {

    private static final Path PLUGIN = Path.of("../isms-maven-plugin");
    private static final Path TEMPLATE = Path.of("../site-template");

    @ParameterizedTest
    @ValueSource(strings = {"../isms-maven-plugin/src/main/java", "../site-template/src/main/resources"})
    void theSourcesAreThoseOfTheModule(Path sources) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (Path file : files(sources)) {
            String path = sources.relativize(file).toString().replace('\\', '/');
            expected.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(entries(jar(sources.resolve("../../..").normalize(), "sources")))
                .containsAllEntriesOf(expected);
    }

    @Test
    void theDocumentationHasEveryPackageThatOthersSee() throws IOException {
        List<String> packages = new ArrayList<>();
        Path sources = PLUGIN.resolve("src/main/java");
        for (Path file : files(sources)) {
            if (Files.readString(file).contains("\npublic ")) {
                String path = sources.relativize(file).toString().replace('\\', '/');
                packages.add(path.substring(0, path.lastIndexOf('/')));
            }
        }
        assertThat(packages).hasSizeGreaterThan(100);
        Map<String, String> pages = entries(jar(PLUGIN, "javadoc"));
        assertThat(pages.getOrDefault("index.html", "")).contains("io.github.ismskit");
        assertThat(pages.keySet())
                .containsAll(packages.stream()
                        .map(each -> each + "/package-summary.html")
                        .toList());
    }

    @Test
    void whatDocumentsTheTemplatesIsThePageOnThem() throws IOException {
        assertThat(entries(jar(TEMPLATE, "javadoc")))
                .containsEntry(
                        "theming.md", Files.readString(Path.of("../docs/theming.md"), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../isms-maven-plugin", "../site-template"})
    void theBillOfMaterialsNamesEveryDependency(Path module) throws IOException {
        JsonNode bill = new ObjectMapper().readTree(Files.readAllBytes(module.resolve("target/bom.json")));
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        Document pom = pom(module);
        assertThat(bill.path("metadata").path("component").path("purl").asString())
                .startsWith("pkg:maven/io.github.ismskit/" + text(pom, "project > artifactId") + "@" + version());
        List<String> named = new ArrayList<>();
        bill.path("components").forEach(each -> {
            named.add(each.path("group").asString() + ":" + each.path("name").asString());
            assertThat(each.path("version").asString()).isNotEmpty();
            assertThat(each.path("purl").asString()).startsWith("pkg:maven/");
        });
        List<String> expected = dependencies(pom);
        assertThat(named).containsAll(expected);
        assertThat(named.isEmpty()).isEqualTo(expected.isEmpty());
        assertThat(dependencies(pom(PLUGIN))).hasSizeGreaterThan(15);
    }

    /** Those that come along with the module; what only compiles or tests it does not. */
    private static List<String> dependencies(Document pom) {
        return pom.select("project > dependencies > dependency").stream()
                .filter(each -> List.of("", "compile", "runtime").contains(text(each, "scope")))
                .map(each -> text(each, "groupId").replace("${project.groupId}", "io.github.ismskit") + ":"
                        + text(each, "artifactId"))
                .toList();
    }

    private static Path jar(Path module, String classifier) throws IOException {
        return module.resolve(
                "target/" + text(pom(module), "project > artifactId") + "-" + version() + "-" + classifier + ".jar");
    }

    private static String version() throws IOException {
        return text(pom(Path.of("..")), "project > version");
    }

    private static Map<String, String> entries(Path jar) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return entries;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static Document pom(Path module) throws IOException {
        return Jsoup.parse(Files.readString(module.resolve("pom.xml")), "", Parser.xmlParser());
    }

    private static String text(Element element, String path) {
        return Optional.ofNullable(element.selectFirst(path)).map(Element::text).orElse("");
    }
}
