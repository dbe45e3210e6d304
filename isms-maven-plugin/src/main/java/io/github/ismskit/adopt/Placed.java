package io.github.ismskit.adopt;

import java.util.List;

/**
 * A file as it would be.
 *
 * @param source the file that it is made of
 * @param path below the content root
 * @param what the type, the ID and why, in words
 * @param before the lines that are replaced
 * @param after the lines that replace them
 * @param body what follows them, as it stood in the source
 * @param newline the line ends of the lines that are new
 */
record Placed(
        String source,
        String path,
        String what,
        String mark,
        List<String> before,
        List<String> after,
        String body,
        String newline,
        List<Note> notes) {

    /** A file that is made anew. */
    static Placed made(String source, String path, String what, List<String> lines, List<Note> notes) {
        return new Placed(source, path, what, "", List.of(), lines, "", "\n", notes);
    }

    /** A file that is taken as it is. */
    static Placed untouched(ForeignFile file, String path, String what) {
        return new Placed(file.path(), path, what, "", List.of(), List.of(), file.text(), "", List.of());
    }

    boolean isUntouched() {
        return before.isEmpty() && after.isEmpty();
    }

    String text() {
        return isUntouched() ? body : mark + String.join(newline, after) + newline + body;
    }

    Placed at(String otherPath) {
        return new Placed(source, otherPath, what, mark, before, after, body, newline, notes);
    }
}
