package io.github.ismskit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.Content;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.report.FindingsJson;
import io.github.ismskit.report.IsmsJson;
import io.github.ismskit.report.ReadinessJson;
import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class SchemasAreSoundTest {

    private static final Path OURS = Path.of("src/main/resources/io/github/ismskit/schema");
    private static final Path PUBLISHED = Path.of("../docs/schemas");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("schemas")
    void keepsToTheMetaSchema(Path file) {
        Schema meta = registry().getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(meta.validate(read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void acceptsItsOwnExamplesAndExplainsItself(Path file) {
        JsonNode node = read(file);
        Schema schema = schema(file);
        assertThat(node.path("title").asString()).isNotBlank();
        assertThat(node.path("description").asString()).isNotBlank();
        assertThat(node.path("examples").isEmpty()).isFalse();
        for (JsonNode example : node.path("examples")) {
            assertThat(schema.validate(example)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isPublishedByteForByte(Path file) throws IOException {
        Path published = PUBLISHED.resolve(OURS.relativize(file).toString());
        assertThat(Files.readAllBytes(published)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void everyFormThatOthersReadSaysItsVersionAndHasAPromise() throws IOException {
        String promises = Files.readString(Path.of("../docs/upgrading.md"));
        List<Path> forms = schemas()
                .filter(file -> file.startsWith(OURS.resolve("output")))
                .toList();
        assertThat(forms).hasSize(8);
        for (Path form : forms) {
            JsonNode node = read(form);
            for (JsonNode one : node.has("oneOf") ? node.get("oneOf") : List.of(node)) {
                assertThat(one.path("required").valueStream().map(JsonNode::asString))
                        .contains("schemaVersion");
                assertThat(one.at("/properties/schemaVersion/const").asInt()).isEqualTo(1);
            }
            assertThat(promises).contains("](schemas/output/" + form.getFileName() + ")");
        }
    }

    @Test
    void reportsKeepToTheirSchemas() {
        Assessment assessment =
                new Assessor().assess(Path.of("src/it/minimal-passes/src/isms"), AsOf.day(LocalDate.of(2027, 11, 20)));
        assertThat(errors("findings", new FindingsJson(assessment, "1").bytes()))
                .isEmpty();
        assertThat(errors("readiness", new ReadinessJson(assessment, "1").bytes()))
                .isEmpty();
        assertThat(errors("isms-model", new IsmsJson(assessment, "1").bytes())).isEmpty();
        assertThat(assessment.findings()).isNotEmpty();
    }

    @Test
    void theModelListsTranslations() {
        byte[] model = new IsmsJson(SamplePortal.assess(SamplePortal.DAY), "1").bytes();
        List<String> told = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(model).get("entries")) {
            for (JsonNode each : entry.get("translations")) {
                told.add(entry.get("id").asString() + " " + each.get("language").asString() + " "
                        + each.get("file").asString() + " " + each.get("behind").asBoolean());
            }
        }
        assertThat(errors("isms-model", model)).isEmpty();
        assertThat(told).hasSizeGreaterThan(2).contains("POL-REMOTE de policies/remote-work.de.md false");
    }

    @Test
    void theModelTellsWhatIsInheritedAndFromWhere(@TempDir Path desk) throws IOException {
        Path repositories = Path.of("src/it/subsidiary-inherits");
        copy(repositories.resolve("group/src/isms"), desk.resolve("group"), "calendar/rights.md", "policies/access.md");
        copy(repositories.resolve("group/src/isms"), desk.resolve("own"), "risks/theft.md");
        copy(repositories.resolve("subsidiary/src/isms"), desk.resolve("own"), "isms.yaml", "people.yaml");
        copy(repositories.resolve("subsidiary/src/isms"), desk.resolve("own"), "calendar/rights.md");
        Inherited artifact =
                new Inherited("com.example:group-isms:2.1.0", "group-isms", "a".repeat(64), desk.resolve("group"));
        Content content = Content.read(desk.resolve("own"), List.of(artifact));
        Assessment assessment = new Assessor().withoutHistory().assess(content, AsOf.day(LocalDate.of(2026, 11, 20)));
        byte[] model = new IsmsJson(assessment, "1").bytes();
        assertThat(errors("isms-model", model)).isEmpty();
        JsonNode told = JSON.readTree(model);
        assertThat(told.get("inherited"))
                .hasToString("[{\"artifact\":\"com.example:group-isms:2.1.0\",\"sha256\":\"" + "a".repeat(64)
                        + "\",\"folder\":\"inherited/group-isms/\"}]");
        List<String> origins = new ArrayList<>();
        for (JsonNode entry : told.get("entries")) {
            origins.add(entry.get("id").asString() + " " + entry.get("inheritedFrom"));
        }
        assertThat(origins)
                .containsExactlyInAnyOrder(
                        "ACT-RIGHTS \"com.example:group-isms:2.1.0\"",
                        "POL-ACCESS \"com.example:group-isms:2.1.0\"",
                        "RISK-THEFT null");
    }

    private static void copy(Path from, Path to, String... paths) throws IOException {
        for (String path : paths) {
            Files.createDirectories(to.resolve(path).getParent());
            Files.copy(from.resolve(path), to.resolve(path));
        }
    }

    private static List<Error> errors(String report, byte[] bytes) {
        return schema(OURS.resolve("output/" + report + ".schema.json")).validate(JSON.readTree(bytes));
    }

    private static Stream<Path> schemas() throws IOException {
        try (Stream<Path> walk = Files.walk(OURS)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
            assertThat(files).hasSize(27);
            return files.stream();
        }
    }

    private static Schema schema(Path file) {
        JsonNode node = read(file);
        return registry().getSchema(SchemaLocation.of(node.get("$id").asString()), node);
    }

    private static SchemaRegistry registry() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
