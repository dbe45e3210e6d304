package io.github.ismskit.schema;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.Placeholder;
import io.github.ismskit.document.Position;
import io.github.ismskit.document.Value;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds values that only stand for a value: nobody has decided them yet. */
final class Placeholders {

    private final Document document;
    private final List<Finding> findings = new ArrayList<>();

    private Placeholders(Document document) {
        this.document = document;
    }

    static List<Finding> in(Document document) {
        Placeholders placeholders = new Placeholders(document);
        placeholders.mapping(document.header());
        return placeholders.findings;
    }

    private void mapping(Value.Mapping mapping) {
        for (Map.Entry<String, Value.Member> member : mapping.members().entrySet()) {
            value(member.getKey(), member.getValue().value());
        }
    }

    private void value(String key, Value value) {
        if (value instanceof Value.Mapping mapping) {
            mapping(mapping);
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> value(key, item));
        } else if (value instanceof Value.Nothing) {
            add(key, value.position(), "'" + key + "' has no value");
        } else if (value instanceof Value.Text text && !key.equals("description") && Placeholder.is(text.text())) {
            add(
                    key,
                    value.position(),
                    "'" + key + "' still holds the placeholder '" + text.text().strip() + "'");
        }
    }

    private void add(String key, Position position, String message) {
        Location place = document.source().at(position);
        findings.add(Finding.of(
                "placeholder-is-filled", Severity.ERROR, place, message, "decide it, or leave '" + key + "' out"));
    }
}
