package io.github.ismskit.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths inside the content tree, always written with {@code /} and without a leading one. */
public final class ContentPath {

    private ContentPath() {}

    /**
     * The path from the content root that a file means when it writes a relative one; begins with {@code ..} when it
     * leads out of the content.
     */
    public static String from(String file, String written) {
        Deque<String> parts = new ArrayDeque<>();
        String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
        for (String part : (folder + "/" + written).split("/")) {
            step(parts, part);
        }
        return String.join("/", parts);
    }

    private static void step(Deque<String> parts, String part) {
        if (part.isEmpty() || part.equals(".")) {
            return;
        }
        if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
            parts.removeLast();
        } else {
            parts.addLast(part);
        }
    }
}
