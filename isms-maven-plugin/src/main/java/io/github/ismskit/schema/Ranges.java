package io.github.ismskit.schema;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.Value;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds spans of days that end before they begin, which a schema cannot see. */
final class Ranges {

    private final Document document;
    private final List<Finding> findings = new ArrayList<>();

    private Ranges(Document document) {
        this.document = document;
    }

    /** Extensions have a {@code from} and a {@code to} as well; a day that is moved forward is told the same way. */
    static List<Finding> in(Document document) {
        Ranges ranges = new Ranges(document);
        ranges.value(document.header());
        return ranges.findings;
    }

    private void value(Value value) {
        if (value instanceof Value.Mapping mapping) {
            compare(mapping, "from", "to");
            compare(mapping, "from", "until");
            compare(mapping, "issued", "valid-until");
            mapping.members().values().forEach(member -> value(member.value()));
        } else if (value instanceof Value.Items items) {
            items.values().forEach(this::value);
        }
    }

    /** ISO days of the same length compare as text. */
    private void compare(Value.Mapping mapping, String first, String last) {
        Optional<Value.Text> begin = text(mapping, first);
        Optional<Value.Text> end = text(mapping, last);
        if (begin.isPresent()
                && end.isPresent()
                && end.get().text().compareTo(begin.get().text()) < 0) {
            findings.add(Finding.of(
                    "header-matches-schema",
                    Severity.ERROR,
                    document.source().at(end.get().position()),
                    "'" + last + "' is " + end.get().text() + ", before '" + first + "', "
                            + begin.get().text(),
                    "correct one of the two days"));
        }
    }

    private static Optional<Value.Text> text(Value.Mapping mapping, String key) {
        return mapping.get(key).filter(Value.Text.class::isInstance).map(Value.Text.class::cast);
    }
}
