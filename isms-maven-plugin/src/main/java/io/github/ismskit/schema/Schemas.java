package io.github.ismskit.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.ismskit.document.DocumentType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas of the content format, each built when its first document comes. */
final class Schemas {

    static final String FOLDER = "/io/github/ismskit/schema/";

    /** A misspelt keyword would be passed over without a word, and the schema would allow what it was to refuse. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword(Words.GONE))
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();

    private final SchemaRegistry registry = registry();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<DocumentType, Schema> built = new EnumMap<>(DocumentType.class);

    static SchemaRegistry registry() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        // every schema stands alone; whatever one refers to elsewhere is refused, never fetched
        return SchemaRegistry.withDialect(
                DIALECT,
                builder -> builder.schemaRegistryConfig(config)
                        .schemaLoader(
                                loader -> loader.allow(iri -> iri.toString().startsWith("urn:ismskit:"))));
    }

    /** The schema of one document of the type; people are judged one by one. */
    synchronized Schema of(DocumentType type) {
        return built.computeIfAbsent(type, this::build);
    }

    private Schema build(DocumentType type) {
        String name = FOLDER + type.key() + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the plugin");
            }
            JsonNode node = mapper.readTree(in);
            Schema schema = registry.getSchema(SchemaLocation.of(node.get("$id").asString()), node);
            schema.initializeValidators();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
