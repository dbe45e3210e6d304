package io.github.ismskit.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a finding weighs: an error fails the build, a warning and an info do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word that content, reports and schemas use, such as {@code error}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
