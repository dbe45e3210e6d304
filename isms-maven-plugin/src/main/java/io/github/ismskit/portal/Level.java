package io.github.ismskit.portal;

import java.util.Set;

/** What replacing a file of the template risks. */
enum Level {
    SAFE("safe, changes with notice"),
    CAREFUL("careful, other templates rely on them"),
    CLOSED("closed, they carry the Content-Security-Policy and say as of when; need isms.allowFrameOverrides");

    private static final Set<String> FRAME = Set.of(
            "layouts/page.ftlh", "layouts/single.ftlh", "layouts/group.ftlh", "parts/header.ftlh", "parts/footer.ftlh");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Level of(String path) {
        if (FRAME.contains(path)) {
            return CLOSED;
        }
        boolean safe = path.startsWith("pages/")
                || path.startsWith("inject/")
                || path.equals("assets/css/custom.css")
                || path.equals("robots.txt");
        return safe ? SAFE : CAREFUL;
    }
}
