package io.github.ismskit.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The anchors a page offers and the places inside the portal it leads to. Pages are our own output, in which every
 * attribute is quoted and every quote in text is escaped, so looking for the attributes is enough.
 */
record PageLinks(String path, Set<String> anchors, Set<String> targets) {

    /** @param shared the one copy of a text that many pages have, since the frame repeats the same links on all of them */
    static PageLinks of(String path, byte[] bytes, UnaryOperator<String> shared) {
        String html = new String(bytes, StandardCharsets.UTF_8);
        Set<String> anchors = new HashSet<>();
        collect(html, " id=\"", anchors);
        Set<String> written = new HashSet<>();
        collect(html, "href=\"", written);
        collect(html, "src=\"", written);
        return new PageLinks(
                path,
                anchors.stream().map(shared).collect(Collectors.toUnmodifiableSet()),
                written.stream()
                        .filter(PageLinks::isInside)
                        .map(PageLinks::unescaped)
                        .map(shared)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static void collect(String html, String attribute, Set<String> values) {
        int at = html.indexOf(attribute);
        while (at >= 0) {
            int start = at + attribute.length();
            int end = html.indexOf('"', start);
            values.add(html.substring(start, end));
            at = html.indexOf(attribute, end);
        }
    }

    /** The escapes that templates and texts write into attributes. */
    private static String unescaped(String value) {
        return value.contains("&")
                ? value.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                : value;
    }

    private static boolean isInside(String target) {
        return !target.startsWith("http:")
                && !target.startsWith("https:")
                && !target.startsWith("mailto:")
                && !target.startsWith("data:")
                && !target.startsWith("#i-");
    }
}
