package io.github.ismskit.impact;

import io.github.ismskit.document.Source;
import io.github.ismskit.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a header says, by key, wherever and in whatever order it stands there. */
final class Keys {

    private final SortedMap<String, String> said = new TreeMap<>();

    private Keys() {}

    static SortedMap<String, String> of(Source source) {
        Keys keys = new Keys();
        keys.add("", source.header());
        return keys.said;
    }

    static List<FieldChange> difference(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String key : all) {
            Optional<String> old = Optional.ofNullable(before.get(key));
            Optional<String> now = Optional.ofNullable(after.get(key));
            if (!old.equals(now)) {
                changes.add(new FieldChange(key, old, now));
            }
        }
        return changes;
    }

    private void add(String key, Value value) {
        if (value instanceof Value.Mapping mapping) {
            mapping.members().forEach((name, member) -> add(key.isEmpty() ? name : key + "." + name, member.value()));
        } else if (value instanceof Value.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                add(key + "[" + i + "]", items.values().get(i));
            }
        } else if (value instanceof Value.Text text) {
            said.put(key, text.text());
        } else if (value instanceof Value.Whole whole) {
            said.put(key, Long.toString(whole.number()));
        } else if (value instanceof Value.Flag flag) {
            said.put(key, flag.flag() ? "yes" : "no");
        }
    }
}
