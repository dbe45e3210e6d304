package io.github.ismskit.schema;

import io.github.ismskit.document.DocumentType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The schemas of the content format for an editor, which then needs no network. */
public final class PublishedSchemas {

    private PublishedSchemas() {}

    /** By path: {@code policy.schema.json} for a document, {@code registers/policy.schema.json} for a list of its kind. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new TreeMap<>();
        for (DocumentType type : DocumentType.values()) {
            all.put(name(type), read(name(type)));
        }
        for (DocumentType type : DocumentType.records()) {
            all.put("registers/" + name(type), register(type));
        }
        return all;
    }

    private static String name(DocumentType type) {
        return type.key() + ".schema.json";
    }

    private static byte[] read(String name) {
        try (InputStream in = PublishedSchemas.class.getResourceAsStream(Schemas.FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the plugin");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static byte[] register(DocumentType type) {
        String text =
                "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": \"Register\",\n"
                        + "  \"type\": \"array\",\n  \"items\": {\"$ref\": \"../" + name(type) + "\"}\n}\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
