package io.github.ismskit.finding;

import java.util.Locale;

/** The answer to the question whether every expected obligation was proven. */
public enum Verdict {
    PASS,
    FAIL,
    CANNOT_JUDGE;

    /** The word that reports and schemas use, such as {@code cannot-judge}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
