package io.github.ismskit.adopt;

import java.util.Locale;

/**
 * A file of the folder to adopt.
 *
 * @param path from the folder, with {@code /}
 * @param text as it was decoded, with its own line ends and byte order mark
 * @param refusal why it was not read; empty where it was
 */
record ForeignFile(String path, String text, String refusal) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name up to its ending. */
    String stem() {
        int dot = name().lastIndexOf('.');
        return dot < 1 ? name() : name().substring(0, dot);
    }

    /** In small letters, without the dot. */
    String ending() {
        int dot = name().lastIndexOf('.');
        return dot < 1 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    boolean isMarkdown() {
        return ending().equals("md") || ending().equals("markdown");
    }

    boolean isTable() {
        return ending().equals("csv") || ending().equals("tsv");
    }

    boolean isYaml() {
        return ending().equals("yml") || ending().equals("yaml");
    }

    boolean isLiterate() {
        return isMarkdown() || isTable() || isYaml();
    }
}
