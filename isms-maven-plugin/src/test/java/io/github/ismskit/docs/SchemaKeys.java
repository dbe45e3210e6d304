package io.github.ismskit.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every key that a schema allows, written as {@code docs/format.md} writes it. */
final class SchemaKeys {

    private final JsonNode schema;
    private final Map<String, Key> keys = new LinkedHashMap<>();

    /**
     * What the schema says of a key.
     *
     * @param required true where it has to be there in any case
     * @param sometimes true where something else makes it required
     * @param words the words that are its values; empty where others are possible
     * @param usual what counts where it is left out, or nothing
     */
    record Key(boolean required, boolean sometimes, List<String> words, String usual) {}

    private SchemaKeys(JsonNode schema) {
        this.schema = schema;
    }

    static Map<String, Key> of(String type) throws IOException {
        JsonNode schema =
                new ObjectMapper().readTree(Files.readString(Path.of("../docs/schemas", type + ".schema.json")));
        SchemaKeys keys = new SchemaKeys(schema);
        keys.collect(schema.path("type").asString().equals("array") ? schema.get("items") : schema, "");
        return keys.keys;
    }

    private void collect(JsonNode node, String prefix) {
        JsonNode target = target(node);
        Stream.of("oneOf", "anyOf").forEach(kind -> target.path(kind).forEach(each -> collect(each, prefix)));
        if (target.has("items")) {
            collect(target.get("items"), prefix + "[]");
        }
        target.path("properties").properties().forEach(each -> {
            if (each.getValue().size() > 1) { // a condition on a key that is told elsewhere has one word
                add(target, each.getKey(), each.getValue(), prefix);
            }
        });
        target.path("patternProperties").properties().forEach(each -> add(target, "<>", each.getValue(), prefix));
    }

    private void add(JsonNode owner, String name, JsonNode node, String prefix) {
        JsonNode target = target(node);
        String key = prefix.isEmpty() ? name : prefix + "." + name;
        boolean list = target(target.path("items")).has("properties");
        keys.put(
                list ? key + "[]" : key,
                new Key(
                        holds(owner.path("required"), name),
                        owner.path("allOf").findValues("required").stream().anyMatch(each -> holds(each, name)),
                        words(target.has("enum") ? target : target(target.path("items"))),
                        node.has("default") ? node.get("default").toString().replace("\"", "") : ""));
        collect(target, key);
    }

    private JsonNode target(JsonNode node) {
        return node.has("$ref") ? target(schema.at(node.get("$ref").asString().substring(1))) : node;
    }

    private static boolean holds(JsonNode list, String word) {
        return list.valueStream().anyMatch(each -> each.asString().equals(word));
    }

    private static List<String> words(JsonNode node) {
        return node.path("enum").valueStream().map(JsonNode::asString).toList();
    }
}
