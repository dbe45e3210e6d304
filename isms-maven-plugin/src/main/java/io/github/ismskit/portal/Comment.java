package io.github.ismskit.portal;

import java.util.Map;
import java.util.Optional;

/** How a line of remark is written in a kind of file. */
record Comment(String opening, String closing) {

    private static final Map<String, Comment> BY_ENDING = Map.of(
            "ftlh", new Comment("<#-- ", " -->"),
            "css", new Comment("/* ", " */"),
            "js", new Comment("/* ", " */"),
            "svg", new Comment("<!-- ", " -->"),
            "txt", new Comment("# ", ""));

    /** Empty for a file that has no lines. */
    static Optional<Comment> in(String path) {
        return Optional.ofNullable(BY_ENDING.get(path.substring(path.lastIndexOf('.') + 1)));
    }

    String of(String words) {
        return opening + words + closing;
    }
}
