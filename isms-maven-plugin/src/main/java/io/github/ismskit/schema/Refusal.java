package io.github.ismskit.schema;

import com.networknt.schema.Error;
import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Position;
import io.github.ismskit.document.Value;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A schema's error about a document, found again in the file. */
record Refusal(Document document, Error error) {

    private static final String EITHER = "/anyOf/";

    Finding finding(JsonNode schema) {
        List<Object> path = path();
        String subject = path.isEmpty() ? "the header" : "'" + name(path) + "'";
        Words words = isEither() ? either(schema, subject) : Words.of(error, subject, schema);
        return Finding.of("header-matches-schema", Severity.ERROR, place(path), words.message(), words.remedy());
    }

    /** One of several branches that could have accepted the value; together they are one flaw. */
    boolean isEither() {
        return error.getEvaluationPath().toString().contains(EITHER);
    }

    /** A mapping may lack one key and have another too many; any other value is told of once. */
    boolean isAboutMembers() {
        return error.getKeyword().equals("required") || error.getKeyword().equals("additionalProperties");
    }

    private static Words either(JsonNode schema, String subject) {
        List<String> keys = new ArrayList<>();
        for (JsonNode branch : schema.path("anyOf")) {
            branch.path("required").forEach(key -> keys.add("'" + key.asString() + "'"));
        }
        String both = String.join(" nor ", keys);
        return new Words(subject + " has neither " + both, "add one of them");
    }

    private Location place(List<Object> path) {
        if (!error.getKeyword().equals("additionalProperties")) {
            return document.source().at(path.toArray());
        }
        Position key = Optional.ofNullable(mapping(path).members().get(error.getProperty()))
                .map(Value.Member::key)
                .orElseThrow();
        return document.source().at(key);
    }

    private Value.Mapping mapping(List<Object> path) {
        Value value = document.header();
        for (Object step : path) {
            value = step instanceof Integer index
                    ? ((Value.Items) value).values().get(index)
                    : ((Value.Mapping) value).get(step.toString()).orElseThrow();
        }
        return (Value.Mapping) value;
    }

    /** The way from the header to the value; people are judged in a list of one, which is left out. */
    private List<Object> path() {
        List<Object> path = new ArrayList<>();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            path.add(Optional.<Object>ofNullable(error.getInstanceLocation().getElement(i))
                    .orElseThrow());
        }
        boolean listed = document.type() == DocumentType.PEOPLE && !path.isEmpty();
        return listed ? path.subList(1, path.size()) : path;
    }

    private static String name(List<Object> path) {
        StringBuilder name = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer index) {
                name.append('[').append(index).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step);
            }
        }
        return name.toString();
    }
}
