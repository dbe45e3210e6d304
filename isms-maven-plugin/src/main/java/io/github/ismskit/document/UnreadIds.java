package io.github.ismskit.document;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ids that a document seems to give its records, though it cannot be read: they are there, so nobody reports each record
 * that names one of them as well.
 */
final class UnreadIds {

    private static final Pattern ID =
            Pattern.compile("(?m)^(?:- *\\{? *| {2,4})?id: *[\"']?([A-Za-z0-9][A-Za-z0-9._-]{0,79})");
    private static final Pattern BEGINNING = Pattern.compile("\\A[^A-Za-z-]*---\\s*");
    private static final Pattern BODY = Pattern.compile("(?ms)^---\\s.*\\z");

    private UnreadIds() {}

    static Set<String> in(String file, byte[] bytes) {
        // letters of UTF-16 have a zero beside each of those that an id is made of
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        String header = file.endsWith(".md")
                ? BODY.matcher(BEGINNING.matcher(text).replaceFirst("")).replaceFirst("")
                : text;
        return ID.matcher(header).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
