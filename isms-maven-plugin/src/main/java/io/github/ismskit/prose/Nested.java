package io.github.ismskit.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as a part of a longer page: its headings one level lower, its ids unlike those of any other part. */
final class Nested {

    /** In a sanitised text no quotation mark stands but around the values of attributes. */
    private static final Pattern ID = Pattern.compile("(?<= id=\"| href=\"#)(?=s-|fn)");

    private static final Pattern HEADING = Pattern.compile("(?<=</?h)[2-5](?=[ >])");

    private Nested() {}

    static String in(String part, String html) {
        String unlike = ID.matcher(html).replaceAll(Matcher.quoteReplacement(part + "-"));
        return HEADING.matcher(unlike).replaceAll(level -> String.valueOf(Integer.parseInt(level.group()) + 1));
    }
}
