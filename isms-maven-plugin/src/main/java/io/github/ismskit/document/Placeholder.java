package io.github.ismskit.document;

import java.util.regex.Pattern;

/** What stands in the place of a value that nobody has decided yet. */
public final class Placeholder {

    /** What we write where somebody has to decide. */
    public static final String MARK = "TODO";

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\[?\\s*(TBD|TBC|TODO|FIXME|N/A|XXX)\\s*]?|.*\\{\\{.*}}.*|<[A-Z][A-Z _-]*>", Pattern.DOTALL);

    private Placeholder() {}

    public static boolean is(String text) {
        return PLACEHOLDER.matcher(text.strip()).matches();
    }
}
