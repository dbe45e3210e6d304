package io.github.ismskit.schema;

import io.github.ismskit.document.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of a header in the form that the schema library reads. */
final class Tree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tree() {}

    static JsonNode of(Value value) {
        if (value instanceof Value.Mapping mapping) {
            ObjectNode node = NODES.objectNode();
            mapping.members().forEach((key, member) -> node.set(key, of(member.value())));
            return node;
        }
        if (value instanceof Value.Items items) {
            ArrayNode node = NODES.arrayNode();
            items.values().forEach(item -> node.add(of(item)));
            return node;
        }
        if (value instanceof Value.Whole whole) {
            return NODES.numberNode(whole.number());
        }
        if (value instanceof Value.Flag flag) {
            return NODES.booleanNode(flag.flag());
        }
        return value instanceof Value.Text text ? NODES.stringNode(text.text()) : NODES.nullNode();
    }
}
