package io.github.ismskit.init;

import io.github.ismskit.schema.PublishedSchemas;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schemas for an editor, in the new repository itself. */
final class SchemaFiles {

    private SchemaFiles() {}

    static List<StarterFile> all() {
        return PublishedSchemas.all().entrySet().stream()
                .map(each -> new StarterFile(
                        "schemas/" + each.getKey(), new String(each.getValue(), StandardCharsets.UTF_8)))
                .toList();
    }
}
