package io.github.ismskit.schema;

import com.networknt.schema.Error;
import io.github.ismskit.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Our own words for what a schema does not accept.
 *
 * @param message what is wrong with the value
 * @param remedy what to do
 */
record Words(String message, String remedy) {

    /** Beside the keys of a mapping those that have gone, each with the one that took its place. */
    static final String GONE = "x-gone";

    /**
     * @param subject how the value is called in the sentence
     * @param schema the whole schema that the error is about
     */
    static Words of(Error error, String subject, JsonNode schema) {
        return switch (error.getKeyword()) {
            case "required" -> new Words(subject + " lacks '" + error.getProperty() + "'", "add it");
            case "additionalProperties" -> unknownKey(error, subject, schema);
            case "type" -> type(error, subject);
            case "enum", "const" -> vocabulary(error, subject);
            case "pattern", "format" ->
                Shapes.of(
                        error, subject, schema.at(parent(error) + "/examples/0").asString(""));
            case "minimum", "maximum" -> range(error, subject);
            case "minItems", "minLength", "minProperties" ->
                new Words(subject + " is empty", "fill it or leave it out");
            case "uniqueItems" -> new Words(subject + " names the same thing twice", "name it once");
            case "maxLength" ->
                new Words(
                        subject + " is longer than " + error.getSchemaNode().asString() + " characters", "shorten it");
            case "false" -> new Words(subject + " does not belong here", "leave it out");
            default ->
                new Words(subject + " does not fit: " + error.getMessage(), "see the format's page of this type");
        };
    }

    private static Words unknownKey(Error error, String subject, JsonNode schema) {
        String unknown = error.getProperty();
        List<String> free = new ArrayList<>();
        for (String name : allowed(error, schema)) {
            if (!error.getInstanceNode().has(name)) {
                free.add(name);
            }
        }
        String where = subject.equals("the header") ? "" : " in " + subject;
        String successor = schema.at(parent(error) + "/" + GONE).path(unknown).asString("");
        if (!successor.isEmpty()) {
            return new Words(
                    "there is no key '" + unknown + "'" + where + " any more", "write '" + successor + "' instead");
        }
        String advice = Nearest.advice(unknown, free, "remove it, or use a key of the format");
        return new Words("there is no key '" + unknown + "'" + where, advice);
    }

    /** The keys that the schema knows where it refused one. */
    private static List<String> allowed(Error error, JsonNode schema) {
        return List.copyOf(schema.at(parent(error) + "/properties").propertyNames());
    }

    /** Where the part of the schema lies that refused something. */
    private static String parent(Error error) {
        String location = error.getSchemaLocation().toString();
        String pointer = location.substring(location.indexOf('#') + 1);
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static Words type(Error error, String subject) {
        String wanted = wanted(error.getSchemaNode());
        return new Words(subject + " is " + kind(error.getInstanceNode()) + ", not " + wanted, "write " + wanted);
    }

    private static String wanted(JsonNode types) {
        if (!types.isArray()) {
            return name(types.asString());
        }
        List<String> names = new ArrayList<>();
        types.forEach(type -> names.add(name(type.asString())));
        return String.join(" or ", names);
    }

    private static String name(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a mapping of keys";
            default -> "a " + type;
        };
    }

    private static String kind(JsonNode value) {
        if (value.isArray()) {
            return "a list";
        }
        if (value.isObject()) {
            return "a mapping of keys";
        }
        if (value.isNull()) {
            return "empty";
        }
        return (value.isString() ? "the text '" : "'") + Shapes.shown(value.asString()) + "'";
    }

    private static Words vocabulary(Error error, String subject) {
        List<String> known = new ArrayList<>();
        JsonNode words = error.getSchemaNode();
        if (words.isArray()) {
            words.forEach(word -> known.add(word.asString()));
        } else {
            known.add(words.asString());
        }
        JsonNode node = error.getInstanceNode();
        if (!node.isValueNode()) {
            return new Words(
                    subject + " is " + kind(node) + ", not a word", "write one of " + String.join(", ", known));
        }
        String value = node.asString();
        String all = known.size() == 1 ? "write " + known.get(0) : "write one of " + String.join(", ", known);
        String message = subject + " is '" + Shapes.shown(value) + "', which is not a word of the format here";
        return new Words(
                message,
                Nearest.to(value, known)
                                .map(near -> "did you mean '" + near + "'? ")
                                .orElse("")
                        + all);
    }

    private static Words range(Error error, String subject) {
        boolean low = error.getKeyword().equals("minimum");
        String limit = error.getSchemaNode().asString();
        String message =
                subject + " is " + error.getInstanceNode().asString() + (low ? ", less than " : ", more than ") + limit;
        return new Words(message, "write a number of " + (low ? "at least " : "at most ") + limit);
    }
}
