package io.github.ismskit.maven;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The revision that a change is compared with: the one that was asked for, else the target of the pull request that a CI
 * system builds, else the default branch of the remote repository.
 *
 * @param source the parameter or the variable that names it
 */
record BaseRevision(String name, String source) {

    private static final String REMOTE = "origin/";

    /** Variables that hold a commit. */
    private static final List<String> COMMITS =
            List.of("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "CI_MERGE_REQUEST_DIFF_BASE_SHA");

    /** Variables of GitHub and Gitea, Jenkins, Bitbucket and Azure that hold a branch of the remote repository. */
    private static final List<String> BRANCHES = List.of(
            "GITHUB_BASE_REF", "CHANGE_TARGET", "BITBUCKET_PR_DESTINATION_BRANCH", "SYSTEM_PULLREQUEST_TARGETBRANCH");

    static BaseRevision of(@Nullable String asked, Map<String, String> environment) {
        if (asked != null && !asked.isBlank()) {
            return new BaseRevision(asked.trim(), "isms.base");
        }
        for (String variable : COMMITS) {
            Optional<String> commit = value(environment, variable);
            if (commit.isPresent()) {
                return new BaseRevision(commit.get(), variable);
            }
        }
        for (String variable : BRANCHES) {
            Optional<String> branch = value(environment, variable);
            if (branch.isPresent()) {
                return new BaseRevision(REMOTE + branch.get().replaceFirst("^refs/heads/", ""), variable);
            }
        }
        return new BaseRevision(REMOTE + "HEAD", "the remote repository");
    }

    private static Optional<String> value(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::trim).filter(value -> !value.isEmpty());
    }
}
