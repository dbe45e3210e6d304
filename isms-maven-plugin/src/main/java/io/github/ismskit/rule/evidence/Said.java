package io.github.ismskit.rule.evidence;

import io.github.ismskit.document.Value;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a value of a header says, however it was written. */
final class Said {

    private static final int SHOWN = 60;
    private static final String HASH = "sha256";

    private Said() {}

    /** In full, and {@code nothing} where there is none. */
    static String words(Optional<Value> value) {
        return value.map(Said::words).orElse("nothing");
    }

    /** As much as a message can hold. */
    static String shown(Optional<Value> value) {
        String words = words(value);
        return words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    }

    /** Whether what was said is still said; a list may have grown, and an item may tell more. */
    static boolean stands(Optional<Value> then, Optional<Value> now) {
        return then.isEmpty() || (now.isPresent() && stands(then.get(), now.get()));
    }

    private static boolean stands(Value then, Value now) {
        if (then instanceof Value.Items before && now instanceof Value.Items after) {
            return before.values().stream()
                    .allMatch(item -> after.values().stream().anyMatch(each -> stands(item, each)));
        }
        if (then instanceof Value.Mapping before && now instanceof Value.Mapping after) {
            boolean sameBytes =
                    before.get(HASH).isPresent() && words(before.get(HASH)).equals(words(after.get(HASH)));
            return sameBytes
                    || before.members().keySet().stream().allMatch(key -> stands(before.get(key), after.get(key)));
        }
        return words(then).equals(words(now));
    }

    private static String words(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.members().entrySet().stream()
                    .map(member ->
                            member.getKey() + ": " + words(member.getValue().value()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Value.Items items) {
            return items.values().stream().map(Said::words).collect(Collectors.joining("; "));
        }
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Whole whole) {
            return Long.toString(whole.number());
        }
        return value instanceof Value.Flag flag ? Boolean.toString(flag.flag()) : "nothing";
    }
}
