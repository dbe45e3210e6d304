package io.github.ismskit.init;

import io.github.ismskit.document.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The JSON Schemas for an editor, which then needs no network; a register is a list of its type's records. */
final class SchemaFiles {

    private SchemaFiles() {}

    static List<StarterFile> all() {
        List<StarterFile> files = new ArrayList<>();
        Stream.of(DocumentType.values()).map(SchemaFiles::copy).forEach(files::add);
        DocumentType.records().stream().map(SchemaFiles::register).forEach(files::add);
        return files;
    }

    private static StarterFile copy(DocumentType type) {
        String name = type.key() + ".schema.json";
        return new StarterFile("schemas/" + name, StarterResource.read("schema/" + name));
    }

    private static StarterFile register(DocumentType type) {
        String name = type.key() + ".schema.json";
        String text =
                "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": \"Register\",\n"
                        + "  \"type\": \"array\",\n  \"items\": {\"$ref\": \"../" + name + "\"}\n}\n";
        return new StarterFile("schemas/registers/" + name, text);
    }
}
