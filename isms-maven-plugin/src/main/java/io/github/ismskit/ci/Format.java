package io.github.ismskit.ci;

import java.util.Locale;

/** The reports that there are. */
public enum Format {
    JUNIT,
    SARIF,
    GITHUB,
    GITLAB,
    MARKDOWN;

    /** The word by which it is asked for. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
