package io.github.ismskit.init;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the blanks of a text, <code>{{name}}</code>; one that nobody knows is a broken tool. */
record Blanks(Map<String, String> values) {

    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z0-9+-]+)}}");

    Blanks {
        values = Map.copyOf(values);
    }

    String fill(String text) {
        return BLANK.matcher(text).replaceAll(blank -> Matcher.quoteReplacement(value(blank)));
    }

    private String value(MatchResult blank) {
        return Optional.ofNullable(values.get(blank.group(1)))
                .orElseThrow(
                        () -> new IllegalStateException("the starter content has an unknown blank " + blank.group()));
    }
}
