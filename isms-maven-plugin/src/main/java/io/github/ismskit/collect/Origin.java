package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whose files a build works on. A pull request of a fork brings files, and pipelines, of somebody who may be anybody; what
 * it says about itself proves nothing. One whose origin cannot be told counts as one of a fork.
 */
public final class Origin {

    private static final String FALSE = "false";

    private final Map<String, String> environment;

    private Origin(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** A server of which we know how it tells that a pull request is being built, and where that came from. */
    private record Server(String name, Predicate<Origin> isPullRequest, Function<Origin, Optional<String>> doubt) {}

    private static final List<Server> SERVERS = List.of(
            new Server("GitHub Actions", it -> it.is("GITHUB_ACTIONS", "true"), Origin::gitHub),
            new Server(
                    "GitLab CI",
                    it -> it.has("CI_MERGE_REQUEST_IID"),
                    it -> it.differ("CI_MERGE_REQUEST_SOURCE_PROJECT_ID", "CI_MERGE_REQUEST_PROJECT_ID")),
            new Server(
                    "GitLab CI",
                    it -> it.has("CI_EXTERNAL_PULL_REQUEST_IID"),
                    it -> it.differ(
                            "CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY",
                            "CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY")),
            new Server("Jenkins", it -> it.has("CHANGE_ID"), Origin::jenkins),
            new Server("Jenkins", it -> it.has("ghprbPullId"), it -> unknown()),
            new Server(
                    "Azure Pipelines",
                    it -> it.has("SYSTEM_PULLREQUEST_PULLREQUESTID"),
                    it -> it.unless("SYSTEM_PULLREQUEST_ISFORK")),
            new Server(
                    "Azure Pipelines",
                    it -> it.is("BUILD_REASON", "PullRequest"),
                    it -> it.unless("SYSTEM_PULLREQUEST_ISFORK")),
            new Server("Bitbucket Pipelines", it -> it.has("BITBUCKET_PR_ID"), it -> unknown()),
            new Server("CircleCI", it -> it.has("CIRCLE_PULL_REQUEST") || it.has("CIRCLE_PR_NUMBER"), Origin::circle),
            new Server(
                    "Travis CI",
                    it -> it.has("TRAVIS_PULL_REQUEST") && !it.is("TRAVIS_PULL_REQUEST", FALSE),
                    it -> it.differ("TRAVIS_PULL_REQUEST_SLUG", "TRAVIS_REPO_SLUG")),
            new Server(
                    "Buildkite",
                    it -> it.has("BUILDKITE_PULL_REQUEST") && !it.is("BUILDKITE_PULL_REQUEST", FALSE),
                    it -> it.differ("BUILDKITE_PULL_REQUEST_REPO", "BUILDKITE_REPO")),
            new Server(
                    "Woodpecker CI",
                    it -> it.is("CI_PIPELINE_EVENT", "pull_request"),
                    it -> it.unless("CI_COMMIT_PULL_REQUEST_FROM_FORK")),
            new Server("Drone", it -> it.is("DRONE_BUILD_EVENT", "pull_request"), it -> unknown()),
            new Server(
                    "AppVeyor",
                    it -> it.has("APPVEYOR_PULL_REQUEST_NUMBER"),
                    it -> it.differ("APPVEYOR_PULL_REQUEST_HEAD_REPO_NAME", "APPVEYOR_REPO_NAME")),
            new Server(
                    "AWS CodeBuild",
                    it -> it.value("CODEBUILD_WEBHOOK_EVENT").startsWith("PULL_REQUEST"),
                    it -> unknown()),
            new Server(
                    "a server unknown here",
                    it -> it.has("CIRRUS_PR") || it.has("SEMAPHORE_GIT_PR_NUMBER"),
                    it -> unknown()));

    /** Why nothing may be collected; empty where the build is of the repository's own files. */
    public static Optional<String> doubt(Map<String, String> environment) {
        Origin origin = new Origin(environment);
        return SERVERS.stream()
                .filter(server -> server.isPullRequest().test(origin))
                .flatMap(server -> server.doubt().apply(origin).stream()
                        .map(why -> "this is a pull request " + why + " (" + server.name() + ")"))
                .findFirst();
    }

    private Optional<String> gitHub() {
        String event = value("GITHUB_EVENT_NAME");
        if (!GitHubEvent.isAboutPullRequests(event)) {
            return Optional.empty();
        }
        String file = value("GITHUB_EVENT_PATH");
        return file.isEmpty() ? unknown() : GitHubEvent.doubt(event, Path.of(file), unknown());
    }

    /** The name of the fork is told for forks only, and the branch for every pull request whose origin is known. */
    private Optional<String> jenkins() {
        if (has("CHANGE_FORK")) {
            return fork(value("CHANGE_FORK"));
        }
        return has("CHANGE_BRANCH") ? Optional.empty() : unknown();
    }

    /** The owner and the number are told for forks only. */
    private Optional<String> circle() {
        return has("CIRCLE_PR_NUMBER") || has("CIRCLE_PR_USERNAME") ? fork(value("CIRCLE_PR_USERNAME")) : unknown();
    }

    private Optional<String> differ(String source, String target) {
        if (!has(source) || !has(target)) {
            return unknown();
        }
        return value(source).equals(value(target)) ? Optional.empty() : fork(value(source));
    }

    /** A server that says whether it is a fork is believed when it says no. */
    private Optional<String> unless(String isFork) {
        if (is(isFork, FALSE)) {
            return Optional.empty();
        }
        return has(isFork) ? fork("") : unknown();
    }

    static Optional<String> fork(String name) {
        return Optional.of(name.isBlank() ? "of a fork" : "of the fork " + Printed.line(name));
    }

    private static Optional<String> unknown() {
        return Optional.of("whose origin cannot be told");
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private boolean has(String name) {
        return !value(name).isEmpty();
    }

    private boolean is(String name, String expected) {
        return value(name).equalsIgnoreCase(expected);
    }
}
