package io.github.ismskit.adopt;

import io.github.ismskit.document.Value;
import java.util.List;
import java.util.stream.Stream;

/** Values as the words that they were written with. */
final class Words {

    private Words() {}

    /** One word a scalar; a list gives those of its items, a mapping those of its values. */
    static List<String> of(Value value) {
        if (value instanceof Value.Text text) {
            return text.text().isBlank() ? List.of() : List.of(text.text().strip());
        }
        if (value instanceof Value.Whole whole) {
            return List.of(Long.toString(whole.number()));
        }
        if (value instanceof Value.Flag flag) {
            return List.of(Boolean.toString(flag.flag()));
        }
        if (value instanceof Value.Items items) {
            return items.values().stream().flatMap(each -> of(each).stream()).toList();
        }
        return value instanceof Value.Mapping mapping
                ? mapping.members().values().stream()
                        .flatMap(each -> of(each.value()).stream())
                        .toList()
                : List.of();
    }

    /** The parts of a list, be it one of YAML or one with commas. */
    static List<String> parts(Value value) {
        return of(value).stream()
                .flatMap(each -> Stream.of(each.split("[,;\\n]|<br ?/?>")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
