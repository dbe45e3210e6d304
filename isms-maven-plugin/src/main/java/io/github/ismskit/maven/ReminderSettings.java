package io.github.ismskit.maven;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where reminders go, as the goal was told or as the environment of the build tells.
 *
 * @param smtpPort 0 for the usual one
 */
record ReminderSettings(
        Optional<String> mailFrom,
        Optional<String> smtpHost,
        int smtpPort,
        String smtpTls,
        Optional<String> githubApi,
        Optional<String> githubRepository,
        Optional<String> gitlabApi,
        Optional<String> gitlabProject,
        Map<String, String> environment) {

    ReminderSettings {
        environment = Map.copyOf(environment);
    }

    String apiOfGithub() {
        return withoutSlash(githubApi.or(() -> variable("GITHUB_API_URL")).orElse("https://api.github.com"));
    }

    Optional<String> repositoryOnGithub() {
        return githubRepository.or(() -> variable("GITHUB_REPOSITORY"));
    }

    String apiOfGitlab() {
        return withoutSlash(gitlabApi.or(() -> variable("CI_API_V4_URL")).orElse("https://gitlab.com/api/v4"));
    }

    Optional<String> projectOnGitlab() {
        return gitlabProject.or(() -> variable("CI_PROJECT_PATH"));
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }

    private Optional<String> variable(String name) {
        return given(environment.get(name));
    }

    private static String withoutSlash(String address) {
        return address.replaceFirst("/+$", "");
    }
}
