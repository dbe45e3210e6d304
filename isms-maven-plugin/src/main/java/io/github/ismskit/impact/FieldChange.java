package io.github.ismskit.impact;

import io.github.ismskit.text.Differing;
import java.util.Optional;

/**
 * A key that says something else; empty where it was not there, or no longer is.
 *
 * @param key with dots and indexes, {@code text} for the text below the header
 */
public record FieldChange(String key, Optional<String> before, Optional<String> after) {

    static final String TEXT = "text";

    boolean isBelow(String parent) {
        return key.equals(parent) || key.startsWith(parent + ".") || key.startsWith(parent + "[");
    }

    /** The key with what it said and what it says, each cut where it is long: {@code owner: 'jane' became 'omar'}. */
    public String line() {
        Differing words = Differing.of(before.orElse(""), after.orElse(""));
        if (before.isEmpty()) {
            return key + ": '" + words.after() + "' is new";
        }
        if (after.isEmpty()) {
            return key + ": '" + words.before() + "' is gone";
        }
        return words.isSeen()
                ? key + ": '" + words.before() + "' became '" + words.after() + "'"
                : key + ": differs in nothing but white space and signs that nobody sees";
    }
}
