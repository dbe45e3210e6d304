package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaseRevisionTest {

    private static final String COMMIT = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    @ParameterizedTest
    @CsvSource({
        "GITHUB_BASE_REF, main, origin/main",
        "GITHUB_BASE_REF, release/1.0, origin/release/1.0",
        "CI_MERGE_REQUEST_TARGET_BRANCH_SHA, " + COMMIT + ", " + COMMIT,
        "CI_MERGE_REQUEST_DIFF_BASE_SHA, " + COMMIT + ", " + COMMIT,
        "CHANGE_TARGET, main, origin/main",
        "BITBUCKET_PR_DESTINATION_BRANCH, main, origin/main",
        "SYSTEM_PULLREQUEST_TARGETBRANCH, refs/heads/main, origin/main"
    })
    void isTheTargetOfThePullRequestThatIsBuilt(String variable, String value, String revision) {
        assertThat(BaseRevision.of("", Map.of(variable, value))).isEqualTo(new BaseRevision(revision, variable));
    }

    @Test
    void whatIsAskedForComesFirst() {
        assertThat(BaseRevision.of(" v1 ", Map.of("GITHUB_BASE_REF", "main")))
                .isEqualTo(new BaseRevision("v1", "isms.base"));
    }

    @Test
    void elseItIsTheDefaultBranchOfTheRemoteRepository() {
        assertThat(BaseRevision.of(null, Map.of("GITHUB_BASE_REF", " ")).name()).isEqualTo("origin/HEAD");
    }
}
