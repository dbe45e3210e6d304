package io.github.ismskit.ci;

import static io.github.ismskit.ci.Format.GITHUB;
import static io.github.ismskit.ci.Format.GITLAB;
import static io.github.ismskit.ci.Format.JUNIT;
import static io.github.ismskit.ci.Format.MARKDOWN;
import static io.github.ismskit.ci.Format.SARIF;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The CI systems that are told from the environment in which a build runs, and the reports that each of them reads. */
public enum BuildServer {
    GITHUB_ACTIONS("GITHUB_ACTIONS"),
    GITLAB_CI("GITLAB_CI"),
    JENKINS("JENKINS_URL"),
    AZURE_PIPELINES("TF_BUILD");

    /** What most CI systems set, the ones that are not known here included. */
    private static final String ANY = "CI";

    private final String sign;

    BuildServer(String sign) {
        this.sign = sign;
    }

    /** What the CI system reads in which a build with such an environment runs; nothing where it runs in none. */
    public static List<Format> formats(Map<String, String> environment) {
        return Stream.of(values())
                .filter(each -> each.isSeenIn(environment))
                .findFirst()
                .map(BuildServer::reads)
                .orElse(List.of());
    }

    /** Whether a build with such an environment runs where nobody commits what it changes. */
    public static boolean isIn(Map<String, String> environment) {
        return Stream.concat(Stream.of(ANY), Stream.of(values()).map(each -> each.sign))
                .anyMatch(sign -> isSeen(sign, environment));
    }

    private List<Format> reads() {
        return switch (this) {
            case GITHUB_ACTIONS -> List.of(GITHUB, SARIF, MARKDOWN);
            case GITLAB_CI -> List.of(GITLAB, JUNIT);
            case JENKINS, AZURE_PIPELINES -> List.of(JUNIT);
        };
    }

    private boolean isSeenIn(Map<String, String> environment) {
        return isSeen(sign, environment);
    }

    private static boolean isSeen(String sign, Map<String, String> environment) {
        String value = environment.getOrDefault(sign, "").strip();
        return !value.isEmpty() && !value.equalsIgnoreCase("false");
    }
}
