package io.github.ismskit.adopt;

import io.github.ismskit.document.Value;
import io.github.ismskit.text.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes drafts as YAML that the reader of headers takes for the same values. */
final class DraftText {

    private DraftText() {}

    /** The lines of a header or of an item of a register, without an indent. */
    static List<String> lines(Draft draft, String source) {
        List<String> lines = new ArrayList<>();
        Map<String, Value> nested = nested(draft.entries());
        nested.forEach((key, value) -> {
            String remark = remark(key, draft.was());
            if (value instanceof Value.Items items
                    && items.values().stream().anyMatch(Value.Mapping.class::isInstance)) {
                lines.add(key + ":" + remark);
                items.values().forEach(item -> lines.add("  - " + flow(item)));
            } else {
                lines.add(key + ": " + flow(value) + remark);
            }
        });
        if (!draft.kept().isEmpty()) {
            lines.add("# kept from " + YamlText.comment(source) + ", where the format has no key for it:");
            draft.kept().stream()
                    .flatMap(raw -> List.of(raw.split("\r?\n")).stream())
                    .forEach(line -> lines.add(("# " + YamlText.comment(line)).stripTrailing()));
        }
        return lines;
    }

    /** A comment after the key whose value somebody has to decide. */
    private static String remark(String key, Map<String, String> was) {
        String inner = was.entrySet().stream()
                .filter(each -> each.getKey().equals(key) || each.getKey().startsWith(key + "."))
                .map(each -> (each.getKey().equals(key) ? "" : each.getKey().substring(key.length() + 1) + ": ")
                        + YamlText.comment(each.getValue()))
                .collect(Collectors.joining(", "));
        return inner.isEmpty() ? "" : " # was: " + inner;
    }

    /** Keys with a dot become mappings, where the first of them stands. */
    private static Map<String, Value> nested(Map<String, Value> entries) {
        Map<String, Value> nested = new LinkedHashMap<>();
        entries.forEach((key, value) -> {
            int dot = key.indexOf('.');
            if (dot < 0) {
                nested.put(key, value);
            } else {
                Map<String, Value> members = new LinkedHashMap<>();
                if (nested.get(key.substring(0, dot)) instanceof Value.Mapping mapping) {
                    mapping.members().forEach((name, member) -> members.put(name, member.value()));
                }
                members.put(key.substring(dot + 1), value);
                nested.put(key.substring(0, dot), Shape.mapping(members));
            }
        });
        return nested;
    }

    static String flow(Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream().map(DraftText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Value.Mapping mapping) {
            return mapping.members().entrySet().stream()
                    .map(each -> each.getKey() + ": " + flow(each.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Value.Text text ? YamlText.scalar(text.text()) : String.join("", Words.of(value));
    }
}
