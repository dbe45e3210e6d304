package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OriginTest {

    @TempDir
    private Path folder = Path.of("");

    /** Each pull request of a fork, and the nearest one of the repository itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CI=true                                                                    | ''
            GITLAB_CI=true CI_PIPELINE_SOURCE=schedule                                 | ''
            CI_MERGE_REQUEST_IID=1 CI_MERGE_REQUEST_SOURCE_PROJECT_ID=7 CI_MERGE_REQUEST_PROJECT_ID=7 | ''
            CI_MERGE_REQUEST_IID=1 CI_MERGE_REQUEST_SOURCE_PROJECT_ID=8 CI_MERGE_REQUEST_PROJECT_ID=7 | this is a pull request of the fork 8 (GitLab CI)
            CI_MERGE_REQUEST_IID=1 CI_MERGE_REQUEST_PROJECT_ID=7                       | this is a pull request whose origin cannot be told (GitLab CI)
            CI_EXTERNAL_PULL_REQUEST_IID=1 CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY=eve/isms CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY=acme/isms | this is a pull request of the fork eve/isms (GitLab CI)
            BRANCH_NAME=main                                                           | ''
            CHANGE_ID=3 CHANGE_BRANCH=topic                                            | ''
            CHANGE_ID=3 CHANGE_BRANCH=topic CHANGE_FORK=eve                            | this is a pull request of the fork eve (Jenkins)
            CHANGE_ID=3                                                                | this is a pull request whose origin cannot be told (Jenkins)
            TF_BUILD=True BUILD_REASON=Schedule                                        | ''
            BUILD_REASON=PullRequest SYSTEM_PULLREQUEST_ISFORK=False                   | ''
            BUILD_REASON=PullRequest SYSTEM_PULLREQUEST_ISFORK=True                    | this is a pull request of a fork (Azure Pipelines)
            SYSTEM_PULLREQUEST_PULLREQUESTID=4                                         | this is a pull request whose origin cannot be told (Azure Pipelines)
            BITBUCKET_BRANCH=main                                                      | ''
            BITBUCKET_PR_ID=4                                                          | this is a pull request whose origin cannot be told (Bitbucket Pipelines)
            CIRCLE_PULL_REQUEST=https://x/4                                            | this is a pull request whose origin cannot be told (CircleCI)
            CIRCLE_PR_NUMBER=4 CIRCLE_PR_USERNAME=eve                                  | this is a pull request of the fork eve (CircleCI)
            TRAVIS_PULL_REQUEST=false                                                  | ''
            TRAVIS_PULL_REQUEST=4 TRAVIS_PULL_REQUEST_SLUG=acme/isms TRAVIS_REPO_SLUG=acme/isms | ''
            TRAVIS_PULL_REQUEST=4 TRAVIS_PULL_REQUEST_SLUG=eve/isms TRAVIS_REPO_SLUG=acme/isms | this is a pull request of the fork eve/isms (Travis CI)
            BUILDKITE_PULL_REQUEST=false                                               | ''
            BUILDKITE_PULL_REQUEST=4                                                   | this is a pull request whose origin cannot be told (Buildkite)
            CI_PIPELINE_EVENT=push                                                     | ''
            CI_PIPELINE_EVENT=pull_request CI_COMMIT_PULL_REQUEST_FROM_FORK=false      | ''
            CI_PIPELINE_EVENT=pull_request CI_COMMIT_PULL_REQUEST_FROM_FORK=true       | this is a pull request of a fork (Woodpecker CI)
            DRONE_BUILD_EVENT=pull_request                                             | this is a pull request whose origin cannot be told (Drone)
            GITHUB_ACTIONS=true GITHUB_EVENT_NAME=schedule                             | ''
            GITHUB_ACTIONS=true GITHUB_EVENT_NAME=pull_request                         | this is a pull request whose origin cannot be told (GitHub Actions)
            GITHUB_ACTIONS=true GITHUB_EVENT_NAME=pull_request_target GITHUB_EVENT_PATH=/nowhere | this is a pull request whose origin cannot be told (GitHub Actions)
            """)
    void aPullRequestIsToldByTheServer(String environment, String doubt) {
        assertThat(Origin.doubt(variables(environment)).orElse("")).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            pull_request        | {"pull_request": {"head": {"repo": {"full_name": "acme/isms", "fork": false}}, "base": {"repo": {"full_name": "acme/isms"}}}} | ~~
            pull_request        | {"pull_request": {"head": {"repo": {"full_name": "eve/isms", "fork": true}}, "base": {"repo": {"full_name": "acme/isms"}}}} | of the fork eve/isms
            pull_request_target | {"pull_request": {"head": {"repo": {"full_name": "eve/isms"}}, "base": {"repo": {"full_name": "acme/isms"}}}} | of the fork eve/isms
            pull_request        | {"pull_request": {"head": {"repo": null}, "base": {"repo": {"full_name": "acme/isms"}}}} | whose origin cannot be told
            pull_request        | {"pull_request": | whose origin cannot be told
            pull_request_review | {} | whose origin cannot be told
            workflow_run        | {"workflow_run": {"head_repository": {"full_name": "acme/isms"}, "repository": {"full_name": "acme/isms"}}} | ~~
            workflow_run        | {"workflow_run": {"head_repository": {"full_name": "eve/isms"}, "repository": {"full_name": "acme/isms"}}} | of the fork eve/isms
            issue_comment       | {"issue": {"number": 1}} | ~~
            issue_comment       | {"issue": {"number": 1, "pull_request": {"url": "https://x"}}} | whose origin cannot be told
            push                | {"repository": {"full_name": "acme/isms", "fork": true}} | ~~
            """)
    void theEventOfGitHubTellsTheRepositories(String event, String text, String doubt) throws IOException {
        Path file = Files.writeString(folder.resolve("event.json"), text);
        Map<String, String> environment =
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_EVENT_NAME", event, "GITHUB_EVENT_PATH", file.toString());
        assertThat(Origin.doubt(environment).orElse(""))
                .isEqualTo(doubt.isEmpty() ? "" : "this is a pull request " + doubt + " (GitHub Actions)");
    }

    @Test
    void aBuildOnNoServerIsOfTheRepositoryItself() {
        assertThat(Origin.doubt(Map.of())).isEmpty();
    }

    private static Map<String, String> variables(String environment) {
        Map<String, String> variables = new HashMap<>();
        for (String each : environment.split(" ")) {
            variables.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return variables;
    }
}
