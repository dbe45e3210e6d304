package io.github.ismskit.ci;

/** Where more is said about a rule. */
final class Docs {

    static final String HOME = "https://github.com/ismskit/isms-maven-plugin";

    private static final String FOLDER = HOME + "/blob/main/docs/";

    private Docs() {}

    static String of(String rule) {
        return FOLDER + (rule.equals(Bulletin.VERDICT) ? "readiness.md" : "rules/" + rule + ".md");
    }
}
