package io.github.ismskit.impact;

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
}
