package io.github.ismskit.ci;

import io.github.ismskit.gate.Weakened;

/** Where more is said about a rule. */
final class Docs {

    static final String HOME = "https://github.com/ismskit/isms-maven-plugin";

    private static final String FOLDER = HOME + "/blob/main/docs/";

    private Docs() {}

    static String of(String rule) {
        return FOLDER
                + switch (rule) {
                    case Bulletin.VERDICT -> "readiness.md";
                    case Weakened.RULE -> "gates.md";
                    default -> "rules/" + rule + ".md";
                };
    }
}
