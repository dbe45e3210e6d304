package io.github.ismskit.init;

/** Puts what people have written where it cannot be taken for anything else. */
final class Quoted {

    private Quoted() {}

    /** A scalar of YAML in double quotes. */
    static String yaml(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
